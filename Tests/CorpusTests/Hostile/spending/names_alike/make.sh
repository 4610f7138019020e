{
  printf '```swift\nextension Solution: '
  seq -f 'LinearForwa%06.0f' 100000 | cut -c1-13 | tr '\n' ','
  printf ' Last {}\n```\n'
} > notebook.md
