import asyncio


async def fetch(url: str -> str:
    await asyncio.sleep(1)
    return f"content of {url}"


async def main():
    results = await asyncio.gather(fetch("a"), fetch("b")
    for result in results
        print(result)
    else
        print("done)


    if results = []:
        print("nothing")
    esle:
        print("something")


asyncio.run(main())
return
