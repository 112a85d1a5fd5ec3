import asyncio

def guarded(lock):
    async with lock:
        print("inside")
