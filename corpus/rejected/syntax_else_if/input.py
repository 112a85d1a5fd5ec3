value = 3
if value > 5:
    print("big")
else if value > 1:
    print("small")
