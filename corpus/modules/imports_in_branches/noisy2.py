print("n2")
a = 5
