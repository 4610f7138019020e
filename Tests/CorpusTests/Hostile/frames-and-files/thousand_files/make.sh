mkdir -p a/b/c/d/e/f/g
for number in $(seq 1000); do echo '// nothing' > "zz$number.swift"; done
echo 'let x = 1' > a/b/c/d/e/f/g/deep.swift
