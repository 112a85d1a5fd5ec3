def check(value):
    if value:
        print("spaces")
	print("a tab")
