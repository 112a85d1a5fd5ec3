import asyncio


async def step(name, delay):
    print(name, "starts")
    await asyncio.sleep(delay)
    print(name, "ends")
    return name


slow = asyncio.create_task(step("slow", 0.2))
quick = asyncio.create_task(step("quick", 0.1))
print("created, nothing has run")

print("result:", asyncio.run(quick))
print(quick.done(), slow.done())
print("result:", asyncio.run(slow))
print("again:", asyncio.run(slow))
