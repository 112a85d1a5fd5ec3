# The else of a loop assigns what the loop's own target does.
for b in "a":
    pass
else:
    for b, e in "ab", "cd":
        pass
    else:
        e = 1
print("done")
