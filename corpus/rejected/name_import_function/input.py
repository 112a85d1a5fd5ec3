asyncio = __import__("asyncio")
print(asyncio)
