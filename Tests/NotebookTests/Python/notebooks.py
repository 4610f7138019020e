"""Reads notebooks as others do: nbformat, jupytext and nbconvert.

`notebooks.py validate` writes for each notebook of a JSON list what nbformat finds wrong with it, or null,
and how nbformat writes it. `notebooks.py convert WAY` writes what becomes of each on a way there and back.
"""

import json
import sys

import jupytext
import nbformat
from nbconvert import MarkdownExporter, NotebookExporter


def validate(text):
    try:
        notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
        nbformat.validate(notebook)
        return [None, nbformat.writes(notebook, version=nbformat.NO_CONVERT) + "\n"]
    except Exception as error:  # whatever it is, the test shows it
        return [repr(error), ""]


def read(text):
    return nbformat.reads(text, as_version=4)


def without_metadata(text):
    notebook = json.loads(text)
    notebook["metadata"] = {}
    notebook["nbformat_minor"] = 2
    for cell in notebook["cells"]:
        cell["metadata"] = {}
        del cell["id"]
        cell["source"] = "".join(cell["source"])
    return json.dumps(notebook)


def colab(text):
    notebook = json.loads(text)
    notebook["nbformat_minor"] = 0
    notebook["metadata"]["colab"] = {"provenance": []}
    notebook["metadata"]["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    for cell in notebook["cells"]:
        cell["metadata"]["id"] = cell.pop("id")[:12]
        if cell["cell_type"] == "code":
            cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ["1\n"]}]
    return json.dumps(notebook, indent=2)


def through_text(form):
    def convert(text):
        script = jupytext.writes(read(text), fmt=form)
        return nbformat.writes(jupytext.reads(script, fmt=form))

    return convert


WAYS = {
    "nbformat 4": lambda text: nbformat.writes(read(text)),
    "nbformat 3": lambda text: nbformat.writes(nbformat.convert(read(text), 3), version=3),
    "metadata lost": without_metadata,
    "Colab": colab,
    "jupytext Markdown": through_text("md"),
    "jupytext percent": through_text("py:percent"),
    "jupytext MyST": through_text("md:myst"),
    "nbconvert notebook": lambda text: NotebookExporter().from_notebook_node(read(text))[0],
    "to Markdown by jupytext": lambda text: jupytext.writes(read(text), fmt="md"),
    "to Markdown by nbconvert": lambda text: MarkdownExporter().from_notebook_node(read(text))[0],
}

work = validate if sys.argv[1] == "validate" else WAYS[sys.argv[2]]
json.dump([work(text) for text in json.load(sys.stdin)], sys.stdout)
