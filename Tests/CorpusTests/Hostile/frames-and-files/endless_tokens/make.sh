{
  for opening in '#"' '"\(' '/*' '`'; do
    printf '\n```swift\n'
    yes "$opening" | head -n 60000 | tr -d '\n'
    printf '\n```\n'
  done
  yes '$ ' | head -n 100000 | tr -d '\n'
  printf '\n\n'
  yes '\(' | head -n 100000 | tr -d '\n'
} > notebook.md
