# What is not there to import ends the compiler before it looks at the names.
{
  printf '```swift\nimport Nothing\nextension Solution: '
  seq -f 'LinearForwa%06.0f' 100000 | cut -c1-13 | tr '\n' ','
  printf ' Last {}\n```\n'
} > notebook.md
