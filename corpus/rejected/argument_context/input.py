import asyncio


async def main():
    print("in another context")


loop = asyncio.new_event_loop()
task = loop.create_task(main(), context=object())
loop.run_until_complete(task)
