try:
    print("trying")
print("no handler")
