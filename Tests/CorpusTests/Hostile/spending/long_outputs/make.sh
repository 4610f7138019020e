{
  printf '# Cells\n\n```swift\nfor number in 0..<30_000 { print(number %% 8) }\n```\n\n```output\n'
  seq 400000 | tr '0-9' '7-90-6'
  printf '```\n'
} > notebook.md
