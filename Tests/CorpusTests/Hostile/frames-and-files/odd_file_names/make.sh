for name in '<script>alert(1)<' '=cmd()' '-o' '@list' 'a b' "$(printf 'two\nlines')" "$(printf '\033[2J')" '$(id)' '`id`' '"quoted"' '..'; do
  echo 'let x: Int = "wrong"' > "./$name.swift"
done
