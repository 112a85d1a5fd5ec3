import type { CatalogueArea } from "./entry.ts";

/** What the guide's dialect allows and CPython does not. `--strict` turns each into what CPython does. */
export const dialect = {
  "dialect-task-without-loop": {
    severity: "warning",
    message: "asyncio.create_task() without a running event loop is the guide's dialect",
    help: "CPython raises RuntimeError here: create the task inside an `async def`, or compile with --strict",
    explanation: `
asyncio.create_task() needs a running event loop. At the top level of a program there is none, and
CPython raises "RuntimeError: no running event loop".

    task1 = asyncio.create_task(work())
    asyncio.run(task1)

In the guide's dialect, which is on by default, the task waits on the default loop, and
asyncio.run(task) runs that loop until the task is done. For a program that CPython runs as well, write

    async def main():
        task1 = asyncio.create_task(work())
        await task1

    asyncio.run(main())

With --strict the compiled program raises CPython's RuntimeError.
`,
  },
  "dialect-open": {
    severity: "warning",
    message: "asyncio.open() is the guide's dialect: CPython's asyncio has no such function",
    help: "CPython raises AttributeError here: use open() in asyncio.to_thread(), or compile with --strict",
    explanation: `
CPython's asyncio module has no open(); a program that calls it gets
"AttributeError: module 'asyncio' has no attribute 'open'".

    async with asyncio.open("data.txt", "r") as file:
        content = await file.read()

In the guide's dialect, which is on by default, asyncio.open(path, mode) is an asynchronous context
manager over non-blocking file access with read, readline, readlines, write and async for. For a
program that CPython runs as well, write

    def read_file():
        with open("data.txt") as file:
            return file.read()

    content = await asyncio.to_thread(read_file)

With --strict the compiled program raises CPython's AttributeError.
`,
  },
} as const satisfies CatalogueArea;
