import type { Rows } from "./row.ts";

const expected = "except (RuntimeError, ValueError) as error:\n    say(me, 'misuse <id>', shown(error))";

/** Locks, events, conditions, semaphores and barriers. */
export const locks: Rows = [
  [4, "async with locks[<n> % 2]:\n    say(me, 'holds <id>')\n    <block>"],
  [
    1,
    "await locks[<k> % 2].acquire()\ntry:\n    <block>\nfinally:\n    locks[<k> % 2].release() if locks[<k> % 2].locked() else say(me, 'free <id>')",
  ],
  [0.5, `try:\n    locks[<n> % 2].release()\n${expected}`],
  [2, "await events[<n> % 2].wait()\nsay(me, 'event <id>')"],
  [3, "events[<n> % 2].set()"],
  [1, "events[<n> % 2].clear()"],
  [1, "asyncio.get_running_loop().call_later(<delay>, events[<n> % 2].set)\nawait events[<n> % 2].wait()"],
  [2, "async with conditions[<k> % 2]:\n    say(me, 'notified <id>', await conditions[<k> % 2].wait())"],
  [
    1,
    `try:\n    async with conditions[<n> % 2]:\n        <block>\n        conditions[<n> % 2].notify(<n>)\n${expected}`,
  ],
  [2, "async with conditions[0]:\n    conditions[0].notify_all()\n    <block>"],
  [
    1,
    "async with conditions[0]:\n    await conditions[0].wait_for(lambda: len(spawned) % 2 == <n>)\n    say(me, 'holds true <id>')",
  ],
  [3, "async with semaphores[<n> % 2]:\n    <block>\n    await asyncio.sleep(<delay>)"],
  [1, `try:\n    semaphores[<n> % 2].release()\n${expected}`],
  [1, "await semaphores[0].acquire()\nsay(me, 'semaphore <id>', semaphores[0].locked())"],
  [
    1.5,
    "try:\n    say(me, 'passes <id>', await barriers[<n> % 2].wait())\nexcept asyncio.BrokenBarrierError as error:\n    say(me, 'broken <id>', shown(error))",
  ],
  [
    1,
    "async with asyncio.timeout(<delay>):\n    async with barriers[<n> % 2] as place<id>:\n        say(me, 'place <id>', place<id>, barriers[0].n_waiting)\n        <block>",
  ],
  [0.7, "await barriers[<n> % 2].reset()\nsay(me, 'reset <id>')"],
  [0.3, "await barriers[<n> % 2].abort()\nsay(me, 'abort <id>', barriers[0].broken, barriers[1].broken)"],
  [
    1,
    "gate<id> = asyncio.Semaphore(<n>)\nasync def passer<id>(me):\n    async with gate<id>:\n        say(me, 'in', gate<id>.locked())\n        <block>\ngates<id> = [spawn(passer<id>(f'{me}.{each}'), f'p<id>.{each}') for each in range(3)]\ngate<id>.release()\nawait asyncio.sleep(<delay>)\ngates<id>[<n> % 3].cancel()\ngate<id>.release()",
  ],
  [
    1,
    "lock<id> = asyncio.Lock()\nasync def holder<id>(me):\n    async with lock<id>:\n        say(me, 'in')\n        await asyncio.sleep(<delay>)\nholders<id> = [spawn(holder<id>(f'{me}.{each}'), f'h<id>.{each}') for each in range(4)]\nawait asyncio.sleep(<delay>)\nholders<id>[<n>].cancel()\nholders<id>[1].cancel()\nawait asyncio.sleep(0)\nsay(me, lock<id>.locked())",
  ],
];

/** Queues of all kinds. */
export const queues: Rows = [
  [3, "await queues[<k>].put(<id>)\nsay(me, 'put <id>', queues[<k>].qsize())"],
  [3, "say(me, 'got <id>', await queues[<n>].get())"],
  [
    1,
    "try:\n    queues[<n>].put_nowait(<id>)\nexcept (asyncio.QueueFull, asyncio.QueueShutDown) as error:\n    say(me, 'no room <id>', shown(error))",
  ],
  [
    1,
    "try:\n    say(me, 'takes <id>', queues[<n>].get_nowait())\nexcept (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:\n    say(me, 'nothing <id>', shown(error))",
  ],
  [1, "try:\n    queues[<n>].task_done()\nexcept ValueError as error:\n    say(me, 'not so many <id>', shown(error))"],
  [1, "async with asyncio.timeout(<delay>):\n    await queues[<n>].join()\n    say(me, 'joined <id>')"],
  [0.4, "queues[<n>].shutdown(immediate=<bool>)\nsay(me, 'shut down <id>', [each.qsize() for each in queues])"],
  [
    1,
    "try:\n    say(me, 'in time <id>', await asyncio.wait_for(queues[<n>].get(), <delay>))\nexcept (TimeoutError, asyncio.QueueShutDown) as error:\n    say(me, 'too late <id>', shown(error))",
  ],
  [
    1.5,
    "line<id> = asyncio.<queue>(<n>)\nasync def maker<id>(me):\n    for each in range(3):\n        await line<id>.put(each)\n        say(me, 'made', each, line<id>.qsize())\n        <block>\nasync def taker<id>(me):\n    while True:\n        item = await line<id>.get()\n        say(me, 'took', item)\n        <block>\n        line<id>.task_done()\nspawn(maker<id>(me + '.a'), 'a<id>')\nends<id> = [spawn(taker<id>(f'{me}.{each}'), f'q<id>.{each}') for each in range(2)]\ntry:\n    await asyncio.sleep(<delay>)\n    await line<id>.join()\nfinally:\n    for end<id> in ends<id>:\n        end<id>.cancel()\n    line<id>.shutdown(<bool>)",
  ],
];
