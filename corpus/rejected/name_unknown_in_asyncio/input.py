import asyncio

print(asyncio.AbstractChildWatcher)
