import asyncio
from collections import Counter

texts = {
    "one.txt": "the cat and the dog",
    "two.txt": "the bird; the cat! and THE end",
    "three.txt": "",
    "four.txt": "dog eats dog",
}


def words(text):
    for word in text.lower().split():
        if cleaned := word.strip(";!,."):
            yield cleaned


async def mapper(name, files, counts):
    handled = []
    while (file := await files.get()) is not None:
        await asyncio.sleep(0.001 * len(file))
        handled.append(file)
        await counts.put((file, Counter(words(texts[file]))))
    await counts.put(None)
    return name, handled


async def reducer(counts, mappers):
    total = Counter()
    while mappers:
        received = await counts.get()
        if received is None:
            mappers -= 1
            continue
        file, counter = received
        print(f"{file:>9}: {sum(counter.values())} words, {len(counter)} different")
        total += counter
    return total


async def main():
    files, counts = asyncio.Queue(), asyncio.Queue(maxsize=1)
    for file in texts:
        files.put_nowait(file)
    for _ in range(2):
        files.put_nowait(None)
    (first, second), total = await asyncio.gather(
        asyncio.gather(*(mapper(f"m{n}", files, counts) for n in range(2))), reducer(counts, 2)
    )
    print(first[0], second[0], sorted(first[1] + second[1]))
    for word, count in sorted(total.items(), key=lambda item: (-item[1], item[0]))[:4]:
        print(f"{word:<5}{'#' * count} {count}")
    print(total.most_common(2), total["nothing"], sum(total.values()))


asyncio.run(main())
