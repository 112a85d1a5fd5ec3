def opener(path, flags):
    raise OSError(f"not {path}")


with open("notes.txt", opener=opener) as file:
    print(file.read())
