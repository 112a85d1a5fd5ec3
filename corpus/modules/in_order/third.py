print("third")
name = "the third"
