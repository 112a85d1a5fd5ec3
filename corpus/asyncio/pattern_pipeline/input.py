import asyncio

END = object()


async def read(output):
    for line in ["3 apples", "4 pears", "nonsense", "5 figs"]:
        await asyncio.sleep(0.01)
        await output.put(line)
    await output.put(END)


async def parse(source, output):
    while (line := await source.get()) is not END:
        count, *words = line.split()
        if count.isdigit():
            await output.put((int(count), " ".join(words)))
        else:
            print("skipped", line)
    await output.put(END)


async def report(source):
    total = 0
    while True:
        item = await source.get()
        if item is END:
            break
        count, name = item
        total += count
        print(f"{name:<8}{count:>4}{total:>4}")
    return total


async def main():
    lines, records = asyncio.Queue(maxsize=1), asyncio.Queue(maxsize=1)
    *_, total = await asyncio.gather(read(lines), parse(lines, records), report(records))
    print("total", total)


asyncio.run(main())
