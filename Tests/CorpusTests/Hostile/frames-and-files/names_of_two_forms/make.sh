number=0
for name in "$(printf '\303\251')" "$(printf 'e\314\201')" _ __ __2 __2_2; do
  number=$((number + 1))
  echo "let form$number = $number" > "$name.swift"
done
