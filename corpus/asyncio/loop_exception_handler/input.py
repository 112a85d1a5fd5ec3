import asyncio


def handler(loop, context):
    print("handler:", context["message"].split("(")[0].strip(), repr(context.get("exception")))


def broken():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(broken)
    loop.call_soon(print, "the loop goes on")
    await asyncio.sleep(0.01)
    loop.call_exception_handler({"message": "reported by hand"})


asyncio.run(main())
