import type { Rows } from "./row.ts";

const caught = "except <class> as error:\n    say(me, 'left <id>', shown(error), asyncio.current_task().cancelling())";

/** What still runs in the `finally` of cancelled tasks, conditions and queues that are left half-way, handles. */
export const leaving: Rows = [
  [
    3,
    `async def inner<id>(me):\n    try:\n        <block>\n        await asyncio.sleep(<delay>)\n    finally:\n        say(me, 'inner leaves')\n        await asyncio.sleep(<delay>)\n        say(me, 'inner has left', await asyncio.sleep(0, <value>))\nasync def outer<id>(me):\n    try:\n        await inner<id>(me + '.in')\n    finally:\n        <block>\n        say(me, 'outer has left')\ntask<id> = spawn(outer<id>(me + '.<id>'), 'l<id>')\nawait asyncio.sleep(<delay>)\nsay(me, 'leave <id>', task<id>.cancel('one <id>'))\nawait asyncio.sleep(<delay>)\ntask<id>.cancel('two <id>')\ntry:\n    await task<id>\n${caught}`,
  ],
  [
    2,
    "try:\n    await asyncio.sleep(<delay>)\n    <block>\nfinally:\n    with contextlib.suppress(<class>):\n        say(me, 'last <id>', [shown(each) for each in await asyncio.gather(<work>, <work>, return_exceptions=True)])",
  ],
  [
    2,
    `condition<id> = asyncio.Condition()\nasync def waits<id>(me):\n    async with condition<id>:\n        try:\n            say(me, 'told', await asyncio.wait_for(condition<id>.wait(), <limit>))\n        except TimeoutError:\n            say(me, 'not told', condition<id>.locked())\n        <block>\nwaiters<id> = [spawn(waits<id>(f'{me}.{each}'), f'c<id>.{each}') for each in range(3)]\nawait asyncio.sleep(<delay>)\nwaiters<id>[<n> % 3].cancel('c<id>')\nasync with condition<id>:\n    condition<id>.notify(<n>)\n    <block>\nasync with condition<id>:\n    condition<id>.notify_all()\nawait asyncio.wait(waiters<id>, timeout=<delay>)`,
  ],
  [
    2,
    `line<id> = asyncio.PriorityQueue(1)\nasync def puts<id>(me):\n    for each in (3, 1, 2):\n        try:\n            await line<id>.put((each, me))\n            say(me, 'put', each)\n        except asyncio.QueueShutDown as error:\n            say(me, 'shut', shown(error))\nasync def gets<id>(me):\n    try:\n        while True:\n            say(me, 'got', await line<id>.get())\n            line<id>.task_done()\n            await asyncio.sleep(<delay>)\n    except asyncio.QueueShutDown:\n        say(me, 'no more')\nends<id> = [spawn(make(me + '.<id>'), 'q<id>') for make in (puts<id>, gets<id>, puts<id>, gets<id>)]\nawait asyncio.sleep(<delay>)\nends<id>[<n>].cancel()\n<block>\nline<id>.shutdown(immediate=<bool>)\nawait asyncio.wait(ends<id>, timeout=9)\nsay(me, 'queue <id>', line<id>.qsize(), names(each for each in ends<id> if each.done()))`,
  ],
  [
    1.5,
    `gate<id> = asyncio.Barrier(2)\nasync def meets<id>(me):\n    try:\n        async with gate<id> as place:\n            say(me, 'met', place, gate<id>.n_waiting)\n            <block>\n    except asyncio.BrokenBarrierError:\n        say(me, 'broken', gate<id>.broken)\nmeeting<id> = [spawn(meets<id>(f'{me}.{each}'), f'm<id>.{each}') for each in range(5)]\nawait asyncio.sleep(<delay>)\nmeeting<id>[<n>].cancel()\nawait (gate<id>.abort() if <bool> else gate<id>.reset())\nsay(me, 'gate <id>', gate<id>.parties, gate<id>.n_waiting, gate<id>.broken)`,
  ],
  [
    1.5,
    "handles<id> = [asyncio.get_running_loop().call_later(<delay>, say, me, 'handle <id>', each) for each in range(3)]\nhandles<id>.append(asyncio.get_running_loop().call_soon(say, me, 'soon <id>'))\nhandles<id>[<n>].cancel()\n<block>\nhandles<id>[<n>].cancel()\nsay(me, 'handles <id>', [each.cancelled() for each in handles<id>])",
  ],
  [
    1,
    "asyncio.get_running_loop().call_soon_threadsafe(say, me, 'safe <id>')\nfuture<id> = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(<work>, asyncio.get_running_loop()))\ntry:\n    say(me, 'from outside <id>', await future<id>)\nexcept <class> as error:\n    say(me, 'outside failed <id>', shown(error))",
  ],
  [
    1.5,
    `async def stubborn<id>(me):\n    for _ in range(<many>):\n        try:\n            await asyncio.sleep(<delay>)\n        except asyncio.CancelledError as error:\n            say(me, 'refuses', shown(error), asyncio.current_task().cancelling(), asyncio.current_task().uncancel())\n    return <value>\ntask<id> = spawn(stubborn<id>(me + '.<id>'), 's<id>')\nfor step<id> in range(<many>):\n    await asyncio.sleep(<delay>)\n    task<id>.cancel(step<id>)\ntry:\n    say(me, 'refused <id>', await task<id>, task<id>.cancelling())\n${caught}`,
  ],
  [
    1,
    `async with contextlib.AsyncExitStack() as stack<id>:\n    limit<id> = await stack<id>.enter_async_context(asyncio.timeout(<limit>))\n    group<id> = await stack<id>.enter_async_context(asyncio.TaskGroup())\n    group<id>.create_task(<work>)\n    limit<id>.reschedule(asyncio.get_running_loop().time() + <delay>)\n    <block>`,
  ],
  [
    1,
    "token<id> = var.set('<id>')\nasync def reads<id>(me):\n    say(me, 'reads', var.get())\n    var.set(me)\n    <block>\n    say(me, 'reads', var.get())\nawait reads<id>(me + '.plain')\nawait asyncio.create_task(reads<id>(me + '.task'))\nawait asyncio.gather(reads<id>(me + '.a'), reads<id>(me + '.b'))\nsay(me, 'context <id>', var.get())",
  ],
];
