fruits = ["pear", "apple"]
fruits.append("fig")
fruits.extend(["kiwi", "apple"])
fruits.insert(1, "lime")
print(fruits, len(fruits))
print(fruits.index("apple"), fruits.count("apple"), "fig" in fruits)
fruits.remove("apple")
print(fruits.pop(), fruits.pop(0), fruits)
fruits.sort()
print(fruits)
fruits.sort(key=len, reverse=True)
print(fruits)
fruits.reverse()
copy = fruits.copy()
fruits.clear()
print(fruits, copy)

grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid, [[0] * 2] * 2)

shared = [[]] * 2
shared[0].append("both")
print(shared)
print([1, 2] + [3], [0] * 3, [1, 2] == [1, 2.0], [1, 2] < [1, 3], [2] > [1, 9])
print([1, [2, [3]]], [], [None, True, "text", 1.0])
print(copy.sort(), copy)

recursive = [1]
recursive.append(recursive)
print(recursive)
