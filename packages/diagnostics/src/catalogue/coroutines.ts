import type { CatalogueArea } from "./entry.ts";

/** Where synchronous and asynchronous code meet. */
export const coroutines = {
  "cannot-colour": {
    severity: "error",
    message: "{place} runs the event loop, but it cannot become async",
    help: "move the call into an `async def`, or into a plain function that is called from the top level",
    explanation: `
asyncio.run() and loop.run_until_complete() block in Python. JavaScript cannot block, so they become
an await, and every plain function that reaches one becomes async, and so do its callers, up to the
top level of the module. Some places have no way to wait: a property, __init__ and other dunder
methods, a lambda or a function handed to a synchronous library function such as sorted() or map().

    class Client:
        def __init__(self):
            self.session = asyncio.run(connect())

Start the loop outside, once, and await inside it:

    class Client:
        def __init__(self, session):
            self.session = session

    async def main():
        client = Client(await connect())

    asyncio.run(main())
`,
  },
  "cannot-wait": {
    severity: "error",
    message: "{place} waits, but it cannot become async",
    help: "move the waiting call into an `async def`, or into a plain function that is called from the top level or runs in a thread",
    explanation: `
The threads of a program take turns on JavaScript's one thread. What waits in Python (time.sleep(), a lock,
a queue, the result of an executor) becomes an await, so that the other threads go on, and every plain
function that reaches one becomes async, and so do its callers, up to the top level of the module or to the
function that a thread was given. Some places have no way to wait: a property, __init__ and other dunder
methods, a generator, a function handed to a synchronous library function such as sorted() or map().

    with ThreadPoolExecutor() as pool:
        print(max(future.result() for future in futures))   # a generator expression

Wait first, in a place that can:

    with ThreadPoolExecutor() as pool:
        print(max([future.result() for future in futures]))
`,
  },
  "not-for-processes": {
    severity: "error",
    message: "{name}() cannot run in a process of its own: {reason}",
    help: "give the function all that it needs as arguments, or through the pool's initializer",
    explanation: `
The processes of a ProcessPoolExecutor are made by fork() in CPython: each has a copy of all variables, as
they are at the first call. Here each process evaluates the definitions of the program again, up to the first
statement that does more than define: functions, classes, constants. What a function reads there must be as it
was defined.

    limits = {}

    def check(n):
        return n < limits["n"]

    if __name__ == "__main__":
        limits["n"] = 10
        with ProcessPoolExecutor() as pool:
            print(list(pool.map(check, range(20))))   # the processes would not know of 10

Give it as an argument (pool.map(check, range(20), repeat(limits))), or have the pool's initializer set it.
`,
  },
  "runs-on-loop-thread": {
    severity: "warning",
    message: "{name}() never waits, so it runs to its end on the thread of the event loop",
    help: "what it computes is right; other threads and tasks go on when it has ended",
    explanation: `
The threads of a program take turns on JavaScript's one thread. A function that waits (time.sleep(), a lock,
a queue) gives way to the others there. A function of a module that only computes runs in a worker thread, and
all goes on meanwhile. One that computes and does more than that (it prints, reads or changes variables
of its module or what it was given, opens a file, calls what is not known) stays with the others, and holds
them up until it has ended. CPython switches every five milliseconds, and is no faster: its threads share one
lock.

    found = []

    def search(limit):
        for n in range(limit):
            if n * n % 1009 == 7:
                found.append(n)

    async def main():
        await asyncio.to_thread(search, 10**8)   # no other task runs meanwhile

Return what is found instead, or let other tasks do what must not wait for it before, or divide the work.
`,
  },
  "never-awaited": {
    severity: "warning",
    message: "coroutine '{name}' is never awaited",
    help: "write `await {name}(…)`, or `asyncio.create_task({name}(…))` to run it beside the rest",
    explanation: `
Calling an async function runs nothing: it makes a coroutine object. Here the object is dropped, so
the body never runs. CPython says "RuntimeWarning: coroutine '…' was never awaited" at run time, and
so does the compiled program.

    async def main():
        save()

Await it, or make it a task and keep the task:

    async def main():
        await save()
        task = asyncio.create_task(save())
`,
  },
  "driven-by-hand": {
    severity: "note",
    message: "the program drives coroutines by hand, so its coroutine functions become generators",
    help: "--coroutines generator says so from the start, --coroutines native keeps async functions",
    explanation: `
A native async function runs by itself. A coroutine on which the program calls send() or throw(), or
which goes through types.coroutine, is driven from outside, step by step. With --coroutines auto, the
default, a program that does so is compiled in the other form: each async def becomes a function*, each
await a yield*. Both forms run on the same runtime, with the same event loop.

    async def greet():
        return "hello"

    coroutine = greet()
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print(stop.value)

Only code that steps coroutines itself needs this; asyncio.run() and tasks do not.
`,
  },
} as const satisfies CatalogueArea;
