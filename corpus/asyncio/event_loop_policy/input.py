import asyncio
import sys

if sys.platform == "win32":
    asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())

try:
    asyncio.set_event_loop_policy(asyncio.WindowsProactorEventLoopPolicy())
except AttributeError as error:
    print(error)


async def fetch(number):
    await asyncio.sleep(0.001 * number)
    return number * 2


async def main():
    policy = asyncio.get_event_loop_policy()
    print(policy.get_event_loop() is asyncio.get_running_loop())
    print(await asyncio.gather(fetch(2), fetch(1)))


asyncio.run(main())

policy = asyncio.get_event_loop_policy()
loop = policy.new_event_loop()
policy.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, asyncio.get_event_loop_policy() is policy)
task = loop.create_task(fetch(3))
task.add_done_callback(lambda done: loop.stop())
loop.run_forever()
print(task.result())
loop.close()

asyncio.set_event_loop_policy(None)
print(asyncio.get_event_loop_policy() is policy)
asyncio.set_event_loop_policy(asyncio.DefaultEventLoopPolicy())
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
