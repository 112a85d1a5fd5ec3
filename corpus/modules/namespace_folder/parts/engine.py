def start():
    return "brm"
