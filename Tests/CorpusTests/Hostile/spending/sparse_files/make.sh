for number in $(seq 200); do truncate -s 19000000 "n$number.ipynb"; done
