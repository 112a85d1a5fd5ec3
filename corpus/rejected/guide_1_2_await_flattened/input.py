async def example():
print("Start")
await asyncio.sleep(1)
print("After 1 second")
asyncio.run(example())
