import type { StatementRow } from "../types.ts";

/** Statements that stand in an async def only. Seconds are parts of two, so that sums of them are exact. */
export const inTasks: readonly StatementRow[] = [
  { text: "await asyncio.sleep(<delay>)", needs: "async" },
  { text: "await asyncio.sleep(0)", needs: "async" },
  { text: "print(<print>, await <coro>)", needs: "async" },
  { text: "<new int> = await <coro>", needs: "async" },
  { text: "print(await asyncio.gather(<coro>, <coro>))", needs: "async" },
  {
    text: "for each in await asyncio.gather(<coro>, <coro>, <coro>, return_exceptions=True):\n    print(repr(each))",
    needs: "async",
  },
  { text: "print([await <coro> for _ in range(2)])", needs: "async" },
  {
    text: "task<id> = asyncio.create_task(<coro>)\n<block>\nawait asyncio.sleep(<delay>)\nprint(task<id>.done(), task<id>.cancel('stop'))\ntry:\n    print(await task<id>)\nexcept (Exception, asyncio.CancelledError) as error:\n    print(repr(error), task<id>.cancelled())",
    needs: "async",
  },
  {
    text: "task<id> = asyncio.create_task(<coro>, name='t<id>')\ntask<id>.add_done_callback(lambda done: print('done', done.get_name(), done.cancelled()))\n<block>\nprint(await task<id>)",
    needs: "async",
  },
  {
    text: "try:\n    print(await asyncio.wait_for(<coro>, <delay>))\nexcept TimeoutError as error:\n    print('late', repr(error))",
    needs: "async",
  },
  {
    text: "try:\n    async with asyncio.timeout(<delay>) as limit<id>:\n        <block>\n        await asyncio.sleep(<delay>)\nexcept TimeoutError:\n    print('timeout', limit<id>.expired())",
    needs: "async",
  },
  {
    text: "try:\n    async with asyncio.TaskGroup() as group<id>:\n        one<id> = group<id>.create_task(<coro>)\n        group<id>.create_task(<coro>)\n        <block>\n    print(one<id>.result())\nexcept ExceptionGroup as group:\n    print(group, group.exceptions)",
    needs: "async",
  },
  {
    text: "done<id>, pending<id> = await asyncio.wait([asyncio.create_task(<coro>), asyncio.create_task(<coro>)], timeout=<delay>, return_when=<when>)\nprint(len(done<id>), len(pending<id>), sorted(repr(each.exception() or each.result()) for each in done<id>))\nfor each in sorted(pending<id>, key=lambda each: each.get_name()):\n    each.cancel()",
    needs: "async",
  },
  {
    text: "for next<id> in asyncio.as_completed([asyncio.create_task(<coro>), asyncio.create_task(<coro>)]):\n    try:\n        print('as', await next<id>)\n    except Exception as error:\n        print('failed', repr(error))",
    needs: "async",
  },
  {
    text: "lock<id> = asyncio.Lock()\nasync def hold<id>(name, n): |name:str n:int\n    async with lock<id>:\n        print(name, 'holds')\n        await asyncio.sleep(<delay>)\n        <block>\n    return name\nprint(await asyncio.gather(hold<id>('a', 1), hold<id>('b', 2), hold<id>('c', <int>), return_exceptions=True), lock<id>.locked())",
    needs: "async",
  },
  {
    text: "queue<id> = asyncio.Queue(maxsize=<small>)\nasync def produce<id>(n):\n    for i in range(n):\n        await queue<id>.put((n, i))\n        print('put', n, i, queue<id>.qsize())\n    await queue<id>.put(None)\nasync def consume<id>(a): |a:int\n    while (item := await queue<id>.get()) is not None:\n        print('got', a, item)\n        await asyncio.sleep(<delay>)\n        queue<id>.task_done()\n    return a\nprint(await asyncio.gather(produce<id>(<small>), produce<id>(2), consume<id>(<int>), consume<id>(<int>)))",
    needs: "async",
  },
  {
    text: "event<id> = asyncio.Event()\nasync def waits<id>(a): |a:int\n    print('waits', a)\n    await event<id>.wait()\n    <block>\n    return a\nasync def sets<id>():\n    await asyncio.sleep(<delay>)\n    event<id>.set()\n    print('set')\nprint(await asyncio.gather(waits<id>(1), sets<id>(), waits<id>(<int>), return_exceptions=True))",
    needs: "async",
  },
  {
    text: "gate<id> = asyncio.Semaphore(2)\nasync def passes<id>(n):\n    async with gate<id>:\n        await asyncio.sleep(<delay> * n)\n        print('passed', n)\n        return n\nprint(await asyncio.gather(*(passes<id>(n) for n in range(4))))",
    needs: "async",
  },
  {
    text: "async def stream<id>(a): |a:int\n    try:\n        for i in range(3):\n            <block>\n            await asyncio.sleep(<delay>)\n            yield a + i\n    finally:\n        print('stream ends')\nasync for <new int> in stream<id>(<int>):\n    <block>\nprint([n async for n in stream<id>(<int>)])",
    needs: "async",
  },
  {
    text: "class Session<id>:\n    async def __aenter__(self):\n        await asyncio.sleep(<delay>)\n        print('open')\n        return self\n    async def __aexit__(self, kind, error, trace):\n        await asyncio.sleep(0)\n        print('close', kind and kind.__name__)\n        return <bool>\nasync with Session<id>() as session<id>:\n    <block>",
    needs: "async",
  },
  {
    text: "try:\n    print(await asyncio.shield(<coro>))\nexcept asyncio.CancelledError:\n    print('cancelled')\n    raise\nfinally:\n    <block>",
    needs: "async",
  },
  {
    text: "future<id> = asyncio.get_running_loop().create_future()\nasyncio.get_running_loop().call_later(<delay>, future<id>.set_result, <print>)\nprint(await future<id>)",
    needs: "async",
  },
];

/** Coroutine functions, and the running of them. */
export const coroutines: readonly StatementRow[] = [
  {
    text: "async def work<id>(a<: int>)<-> int>: |a:int\n    <block>\n    await asyncio.sleep(<delay>)\n    <block>\n    return <int>",
    gives: [["coro", "work<id>(<int>)"]],
  },
  {
    text: "async def work<id>(a, b=<str>): |a:int b:str\n    try:\n        await asyncio.sleep(<delay>)\n        <block>\n    except asyncio.CancelledError:\n        print('cancelled', a)\n        raise\n    finally:\n        print('finally', a)\n    return <str>",
    gives: [["coro", "work<id>(<int>, b=<str>)"]],
  },
  {
    text: "async def main<id>():\n    async with asyncio.timeout(60):\n        <block>\n        <block>\n    return <print>\ntry:\n    print(asyncio.run(main<id>()))\nexcept Exception as error:\n    print('main failed', repr(error))",
    needs: "module",
  },
];
