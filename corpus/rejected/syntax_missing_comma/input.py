names = ["a" "b", "c" d]
print(names)
