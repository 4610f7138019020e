ln -s /etc/passwd passwd.swift
ln -s ../ada-okafor/deep-neural-network/notebook.md theirs.md
ln -s . circle
ln -s loop.swift loop.swift
mkfifo notebook.md
mkdir folder.swift
