yes '[' | head -n 200000 | tr -d '\n' > notebook.ipynb
