import third
print("second", third.name)
value = 2
