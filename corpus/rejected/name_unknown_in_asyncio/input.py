import asyncio

print(asyncio.PidfdChildWatcher)
