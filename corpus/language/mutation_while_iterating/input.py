scores = {"ada": 3, "bob": 1, "cy": 2}
try:
    for name in scores:
        if scores[name] < 3:
            del scores[name]
except RuntimeError as error:
    print(error, scores)

scores = {"ada": 3, "bob": 1}
try:
    for name in scores:
        scores[name + "!"] = 0
except RuntimeError as error:
    print(error, list(scores))

# Values may change, keys may not; a copy of the keys is safe.
for name in scores:
    scores[name] += 10
for name in list(scores):
    if name.endswith("!"):
        scores.pop(name)
print(scores)

seen = {1, 2}
try:
    for number in seen:
        seen.add(number + 10)
except RuntimeError as error:
    print(error)

# A list may grow and shrink: the loop goes by the index.
queue = [3]
for number in queue:
    if number:
        queue.append(number - 1)
print(queue)
letters = list("abcdef")
for letter in letters:
    letters.remove(letter)
print(letters)

view = scores.items()
scores["dee"] = 4
print(list(view), len(view))
for index, letter in enumerate(letters):
    letters[index] = letter * 2
print(letters)
try:
    for pair in scores.items():
        scores.clear()
except RuntimeError as error:
    print(error)
