print("noisy")
level = 3
