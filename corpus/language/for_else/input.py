for number in range(2, 12):
    for divisor in range(2, number):
        if number % divisor == 0:
            print(number, "=", divisor, "*", number // divisor)
            break
    else:
        print(number, "is prime")

for letter in "":
    print("never")
else:
    print("nothing to see")

for index in range(10, 0, -3):
    if index == 4:
        continue
    print(index, end=" ")
print("last:", index)

rows = [[1, 2], [3, -1, 4], [5]]
for row in rows:
    for value in row:
        if value < 0:
            print("negative in", row)
            break
        print(value)

numbers = [1, 2, 3, 4]
for number in numbers:
    if number % 2 == 0:
        numbers.remove(number)
print(numbers, number)
