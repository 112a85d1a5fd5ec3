import type { Rows } from "./row.ts";

/** Turns, timers, tasks and their cancellation. */
export const turns: Rows = [
  [8, "await asyncio.sleep(0)"],
  [8, "await asyncio.sleep(<delay>)"],
  [
    2,
    "for step<id> in range(<many>):\n    victim<id> = spawn(<work>, f'v<id>.{step<id>}')\n    for _ in range(step<id>):\n        await asyncio.sleep(0)\n    say(me, 'strikes <id>', step<id>, victim<id>.cancel())\n    await asyncio.wait([victim<id>], timeout=5)\n    say(me, 'struck <id>', plain(victim<id>))",
  ],
  [3, "say(me, 'slept <id>', await asyncio.sleep(<delay>, <value>))"],
  [3, "say(me, 'step <id>')"],
  [5, "say(me, 'result <id>', await <work>)"],
  [3, "await <work>"],
  [3, "for step<id> in range(<n>):\n    <block>\n    await asyncio.sleep(0)"],
  [1, "return <value>"],
  [1, "if asyncio.current_task().cancelling():\n    <block>"],
  [6, "spawn(<work>, 't<id>')"],
  [
    4,
    "task<id> = spawn(<work>, 't<id>')\n<block>\nsay(me, 'cancel <id>', task<id>.cancel('m<id>'), task<id>.cancelling())\ntry:\n    say(me, await task<id>)\nexcept <class> as error:\n    say(me, 'ended <id>', shown(error), task<id>.cancelled(), task<id>.done())",
  ],
  [
    3,
    "task<id> = spawn(<work>, 't<id>')\nfor _ in range(<n>):\n    await asyncio.sleep(0)\ntask<id>.cancel()\ntask<id>.cancel('again')\nsay(me, 'twice <id>', task<id>.cancelling(), task<id>.uncancel())\nawait asyncio.wait([task<id>])\nsay(me, task<id>.cancelled())",
  ],
  [
    3,
    "task<id> = spawn(<work>, 't<id>')\nawait asyncio.sleep(<delay>)\nif not task<id>.done():\n    say(me, 'not done <id>')\nsay(me, 'awaited <id>', await task<id>)",
  ],
  [4, "if (other<id> := pick(<n>)) is not None:\n    say(me, 'kills <id>', other<id>.cancel('by <id>'))"],
  [
    2,
    "if (other<id> := later(<n>)) is not None:\n    try:\n        say(me, 'joins <id>', await other<id>)\n    except <class> as error:\n        say(me, 'joined <id>', shown(error))",
  ],
  [
    2,
    "if (other<id> := pick(<n>)) is not None:\n    say(me, 'asks <id>', other<id>.get_name(), other<id>.done(), other<id>.cancelled(), other<id>.cancelling())",
  ],
  [
    2,
    "if (other<id> := pick(<n>)) is not None and other<id>.done() and not other<id>.cancelled():\n    say(me, 'outcome <id>', other<id>.exception() and shown(other<id>.exception()))",
  ],
  [1, "say(me, 'self <id>', asyncio.current_task().cancel('self <id>'))"],
  [1, "say(me, 'uncancel <id>', asyncio.current_task().uncancel())"],
  [
    2,
    "asyncio.get_running_loop().call_later(<delay>, asyncio.current_task().cancel, 'timer <id>')\ntry:\n    <block>\n    await asyncio.sleep(<delay>)\nexcept asyncio.CancelledError as error:\n    say(me, 'timer hit <id>', shown(error), asyncio.current_task().uncancel())",
  ],
  [
    2,
    "try:\n    say(me, 'shielded <id>', await asyncio.shield(<work>))\nexcept <class> as error:\n    say(me, 'unshielded <id>', shown(error))\n    <block>",
  ],
  [
    2,
    "inner<id> = spawn(<work>, 'i<id>')\ntry:\n    await asyncio.shield(inner<id>)\nexcept asyncio.CancelledError:\n    say(me, 'goes on <id>', inner<id>.done())\n    await asyncio.wait([inner<id>])\n    raise",
  ],
  [1, "if (other<id> := pick(<n>)) is not None:\n    await asyncio.wait([asyncio.shield(other<id>)], timeout=<delay>)"],
  [1, "say(me, sorted(each.get_name() for each in asyncio.all_tasks() if not each.get_name().startswith('Task-')))"],
  [1, "asyncio.current_task().set_name(me + '<id>')\nsay(me, asyncio.current_task().get_name())"],
  [1, "kept.append(asyncio.ensure_future(<work>))\nawait asyncio.sleep(0)\nkept[-1].cancel()"],
  [
    2,
    "async def inner<id>(me):\n    <block>\n    return <value>\nsay(me, 'nested <id>', await inner<id>(me + '.<id>'))",
  ],
];
