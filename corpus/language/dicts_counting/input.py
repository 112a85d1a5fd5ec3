text = "the cat and the dog and the bird"

counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts)

by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
print(by_length)

ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
for position, (word, count) in enumerate(ranking, start=1):
    print(f"{position}. {word:<5} {'#' * count}")

inverted = {count: word for word, count in counts.items()}
print(inverted)
