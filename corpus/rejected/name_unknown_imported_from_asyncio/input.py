from asyncio import sleep, get_child_watcher

print(sleep, get_child_watcher)
