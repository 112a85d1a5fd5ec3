print("noisy")
level = 1
def change():
    global level
    level += 1
