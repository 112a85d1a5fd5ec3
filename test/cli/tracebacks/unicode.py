def größe():
    raise ValueError("ü 😀")

größe()
