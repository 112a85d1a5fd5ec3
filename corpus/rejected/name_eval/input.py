expression = "1 + 2"
print(eval(expression))
