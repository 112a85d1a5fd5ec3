import type { Rows } from "./row.ts";

const settled = "except <class> as error:\n    say(me, 'failed <id>', shown(error))";

/** `gather`, `wait`, `as_completed` and task groups. */
export const groups: Rows = [
  [3, "say(me, 'all <id>', await asyncio.gather(<work>, <work>))"],
  [
    3,
    "say(me, 'each <id>', [shown(each) for each in await asyncio.gather(<work>, <work>, <work>, return_exceptions=True)])",
  ],
  [
    1,
    `try:\n    await asyncio.gather(<work>, asyncio.gather(<work>, <work>), return_exceptions=<bool>)\n    say(me, 'gathered <id>')\n${settled}`,
  ],
  [
    2,
    `group<id> = asyncio.gather(<work>, asyncio.gather(<work>, <work>, return_exceptions=<bool>), return_exceptions=<bool>)\nasyncio.get_running_loop().call_later(<delay>, group<id>.cancel)\ntry:\n    await group<id>\n    say(me, 'whole <id>', group<id>.cancelled())\n${settled}`,
  ],
  [
    1,
    `group<id> = asyncio.gather(spawn(<work>, 'a<id>'), spawn(<work>, 'b<id>'))\nkept.append(group<id>)\nawait asyncio.sleep(<delay>)\nsay(me, 'drops <id>', group<id>.cancel('g<id>'), group<id>.done())\ntry:\n    await group<id>\n${settled}`,
  ],
  [
    1,
    "one<id> = spawn(<work>, 'o<id>')\nsay(me, 'same <id>', [shown(each) for each in await asyncio.gather(one<id>, one<id>, <work>, return_exceptions=True)])",
  ],
  [
    1,
    "if (other<id> := later(<n>)) is not None:\n    say(me, 'joins <id>', [shown(each) for each in await asyncio.gather(other<id>, <work>, return_exceptions=True)])",
  ],
  [
    2,
    "done<id>, pending<id> = await asyncio.wait([spawn(<work>, 'a<id>'), spawn(<work>, 'b<id>'), spawn(<work>, 'c<id>')], timeout=<limit>, return_when=asyncio.<when>)\nsay(me, 'wait <id>', names(done<id>), names(pending<id>))",
  ],
  [
    1,
    "done<id>, pending<id> = await asyncio.wait([each for each in (pick(<n>), pick(<n>), spawn(<work>, 'a<id>')) if each is not None], timeout=<limit>, return_when=asyncio.<when>)\nfor late<id> in [each for each in spawned if each in pending<id>]:\n    late<id>.cancel('w<id>')\n    await asyncio.sleep(0)\nsay(me, 'rest <id>', names(done<id>), names(pending<id>))",
  ],
  [
    1.5,
    "for next<id> in asyncio.as_completed([spawn(<work>, 'a<id>'), spawn(<work>, 'b<id>'), spawn(<work>, 'c<id>')], timeout=<limit>):\n    try:\n        say(me, 'next <id>', await next<id>)\n    except <class> as error:\n        say(me, 'worse <id>', shown(error))",
  ],
  [
    1.5,
    `try:\n    async for done<id> in asyncio.as_completed([spawn(<work>, 'a<id>'), spawn(<work>, 'b<id>')], timeout=<limit>):\n        say(me, 'completed <id>', done<id>.get_name(), done<id>.cancelled())\n        <block>\n${settled}`,
  ],
  [
    3,
    `try:\n    async with asyncio.TaskGroup() as group<id>:\n        one<id> = group<id>.create_task(<work>, name='g<id>')\n        spawned.append(group<id>.create_task(<work>, name='h<id>'))\n        <block>\n    say(me, 'group <id>', one<id>.done())\n${settled}`,
  ],
  [
    2,
    "try:\n    async with asyncio.TaskGroup() as group<id>:\n        for each in range(3):\n            group<id>.create_task(<work>)\n        <block>\nexcept BaseExceptionGroup as error:\n    say(me, 'group failed <id>', shown(error))",
  ],
  [
    1,
    `asyncio.get_running_loop().call_later(<delay>, asyncio.current_task().cancel, 'outer <id>')\ntry:\n    async with asyncio.TaskGroup() as group<id>:\n        group<id>.create_task(<work>)\n        group<id>.create_task(<work>)\n        await asyncio.sleep(<delay>)\n${settled}\n    say(me, asyncio.current_task().cancelling())`,
  ],
  [
    1,
    `try:\n    async with asyncio.TaskGroup() as group<id>:\n        async with asyncio.TaskGroup() as inner<id>:\n            inner<id>.create_task(<work>)\n            group<id>.create_task(<work>)\n            <block>\n        group<id>.create_task(<work>)\n${settled}`,
  ],
  [
    1,
    "async def adds<id>(group, me):\n    <block>\n    try:\n        group.create_task(<work>)\n    except RuntimeError as error:\n        say(me, 'adds no more <id>', type(error).__name__)\n    await asyncio.sleep(<delay>)\ntry:\n    async with asyncio.TaskGroup() as group<id>:\n        group<id>.create_task(adds<id>(group<id>, me + '.<id>'))\n        group<id>.create_task(<work>)\nexcept* Exception as error:\n    say(me, 'stars <id>', shown(error))",
  ],
];
