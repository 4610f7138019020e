{
  yes '>' | head -n 20000 | tr -d '\n'
  printf 'x\n\n'
  yes '[' | head -n 50000 | tr -d '\n'
  printf '\n\n$'
  yes '{' | head -n 100000 | tr -d '\n'
  printf '$\n\n$$'
  yes '\frac{' | head -n 20000 | tr -d '\n'
  printf '$$\n'
} > notebook.md
