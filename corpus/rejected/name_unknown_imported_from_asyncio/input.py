from asyncio import sleep, AbstractChildWatcher

print(sleep, AbstractChildWatcher)
