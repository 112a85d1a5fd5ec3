from asyncio import sleep, SendfileNotAvailableError

print(sleep, SendfileNotAvailableError)
