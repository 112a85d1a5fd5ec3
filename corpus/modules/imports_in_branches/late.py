print("late")
x = 10
