print(compile("1 + 2", "<text>", "eval"))
