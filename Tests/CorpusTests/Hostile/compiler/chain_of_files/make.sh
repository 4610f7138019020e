for number in $(seq 30); do
  echo "let chain$number: Int = chain$((number + 1))" > "chain$number.swift"
done
