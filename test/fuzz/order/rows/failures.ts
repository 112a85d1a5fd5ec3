import type { Rows } from "./row.ts";

/** Exceptions, handlers and clean-up. */
export const failures: Rows = [
  [1.5, "raise <error>"],
  [2, "if len(spawned) % 3 == <n>:\n    raise <error>"],
  [4, "try:\n    <block>\nexcept <class> as error:\n    say(me, 'caught <id>', shown(error))\n    <block>"],
  [2, "try:\n    <block>\nexcept <class> as error:\n    say(me, 'passes <id>', shown(error))\n    raise"],
  [2, "try:\n    <block>\nexcept Exception as error:\n    raise RuntimeError('from <id>') from error"],
  [3, "try:\n    <block>\nfinally:\n    say(me, 'finally <id>')\n    <block>"],
  [2, "try:\n    <block>\nfinally:\n    await asyncio.sleep(<delay>)\n    say(me, 'cleaned <id>')"],
  [
    2,
    "try:\n    <block>\n    await asyncio.sleep(<delay>)\nexcept asyncio.CancelledError as error:\n    say(me, 'refuses <id>', shown(error), asyncio.current_task().cancelling())\n    <block>",
  ],
  [
    1,
    "try:\n    await asyncio.sleep(<delay>)\nexcept asyncio.CancelledError:\n    say(me, 'uncancels <id>', asyncio.current_task().uncancel())\n    await asyncio.sleep(<delay>)",
  ],
  [
    1,
    "for _ in range(2):\n    try:\n        <block>\n        await asyncio.sleep(<delay>)\n    except <class> as error:\n        say(me, 'tries again <id>', shown(error))",
  ],
  [1, "with contextlib.suppress(<class>):\n    <block>"],
  [
    1,
    "try:\n    <block>\nexcept* ValueError as group:\n    say(me, 'star <id>', shown(group))\nexcept* (KeyError, RuntimeError) as group:\n    say(me, 'other star <id>', shown(group))",
  ],
  [0.1, "raise <ending>"],
];

/** Timeouts of all kinds. */
export const timeouts: Rows = [
  [
    3,
    "try:\n    async with asyncio.timeout(<delay>) as limit<id>:\n        <block>\n        await asyncio.sleep(<delay>)\nexcept TimeoutError as error:\n    say(me, 'late <id>', shown(error), limit<id>.expired())",
  ],
  [
    2,
    "try:\n    async with asyncio.timeout_at(asyncio.get_running_loop().time() + <delay>) as limit<id>:\n        <block>\n        limit<id>.reschedule(asyncio.get_running_loop().time() + <delay>)\n        <block>\n        await asyncio.sleep(<delay>)\nfinally:\n    say(me, 'limit <id>', limit<id>.expired(), limit<id>.when())",
  ],
  [
    2,
    "try:\n    async with asyncio.timeout(None) as limit<id>:\n        limit<id>.reschedule(asyncio.get_running_loop().time() + <delay>)\n        await asyncio.sleep(0)\n        <block>\n        limit<id>.reschedule(None)\n        <block>\nexcept TimeoutError as error:\n    say(me, 'limit <id>', shown(error))",
  ],
  [
    2,
    "try:\n    async with asyncio.timeout(<delay>):\n        try:\n            async with asyncio.timeout(<delay>):\n                <block>\n                await asyncio.sleep(<delay>)\n        except TimeoutError:\n            say(me, 'inner <id>')\n            <block>\nexcept TimeoutError:\n    say(me, 'outer <id>', asyncio.current_task().cancelling())",
  ],
  [
    3,
    "try:\n    say(me, 'in time <id>', await asyncio.wait_for(<work>, <delay>))\nexcept (TimeoutError, ValueError) as error:\n    say(me, 'late <id>', shown(error))",
  ],
  [1, "say(me, 'waited <id>', await asyncio.wait_for(<work>, None))"],
  [
    2,
    "task<id> = spawn(<work>, 'w<id>')\ntry:\n    await asyncio.wait_for(task<id>, <delay>)\nexcept <class> as error:\n    say(me, 'gave up <id>', shown(error), task<id>.cancelled(), task<id>.cancelling())",
  ],
  [
    1,
    "if (other<id> := later(<n>)) is not None:\n    with contextlib.suppress(TimeoutError):\n        await asyncio.wait_for(asyncio.shield(other<id>), <delay>)",
  ],
];
