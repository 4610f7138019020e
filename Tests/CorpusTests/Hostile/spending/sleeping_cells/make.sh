{
  printf '# Cells\n\n```swift\nimport Glibc\n```\n'
  for number in $(seq 40); do
    printf '\n```swift\nsleep(1)\nprint(%s)\n```\n' "$number"
  done
} > notebook.md
