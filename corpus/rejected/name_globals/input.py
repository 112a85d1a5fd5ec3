counter = 1
globals()["counter"] = 2
print(counter)
