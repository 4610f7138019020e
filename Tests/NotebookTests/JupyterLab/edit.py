"""Edits a kit's notebook in JupyterLab as a student does, without a kernel, and saves it.

    python edit.py KIT SOLUTION

fills in exercise 3 with the file SOLUTION, deletes the cell below it, and adds one in its place. It needs
`jupyterlab` and `playwright` from PyPI, and Chromium. `saved.ipynb` was made so from a kit of
`nbgrade start deep-neural-network --format jupyter` by JupyterLab 4.6.6.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import time
import urllib.request

from playwright.sync_api import sync_playwright

KIT, SOLUTION = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
SERVER = "http://127.0.0.1:8931"
TOKEN = "token"


def wait_for_server():
    for _ in range(240):
        try:
            return urllib.request.urlopen(f"{SERVER}/api?token={TOKEN}")
        except OSError:
            time.sleep(0.5)
    sys.exit("JupyterLab did not start.")


def edit(page):
    page.set_default_timeout(120_000)
    page.goto(f"{SERVER}/lab/tree/notebook.ipynb?token={TOKEN}&reset")
    page.locator(".jp-Dialog button", has_text="No Kernel").click()
    page.locator(".jp-Notebook").first.click(position={"x": 20, "y": 20})
    cells = json.loads((KIT / "notebook.ipynb").read_text())["cells"]
    number = [cell["id"] for cell in cells].index("exercise-linear_forward")
    page.keyboard.press("Escape")
    for key in ["k"] * len(cells) + ["j"] * number:
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(SOLUTION.read_text().replace("import Exercises\n\n", ""))
    page.keyboard.press("Escape")
    # The cell below goes, and another takes its place.
    for key in ["j", "d", "d", "k", "b", "Enter"]:
        page.keyboard.press(key)
    page.keyboard.insert_text("func twice(_ x: Double) -> Double { 2 * x }\nprint(twice(21))")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+S")
    time.sleep(4)


server = subprocess.Popen([
    "jupyter", "lab", "--no-browser", "--allow-root", "--port=8931",
    f"--IdentityProvider.token={TOKEN}", f"--ServerApp.root_dir={KIT}",
])
try:
    wait_for_server()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        edit(browser.new_page())
        browser.close()
finally:
    server.terminate()
    server.wait()
