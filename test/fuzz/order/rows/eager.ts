import type { Rows } from "./row.ts";

const eager = "eager(<work>, 'e<id>')";
const settled = "except <class> as error:\n    say(me, 'eager failed <id>', shown(error))";

/** Tasks that begin where they are made. */
export const eagerTasks: Rows = [
  [1, `task<id> = ${eager}\nsay(me, 'made <id>', plain(task<id>))\n<block>`],
  [
    1,
    `task<id> = ${eager}\nsay(me, 'begun <id>', plain(task<id>))\ntry:\n    say(me, 'eager <id>', await task<id>)\n${settled}`,
  ],
  [
    1,
    "asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)\ntry:\n    <block>\nfinally:\n    asyncio.get_running_loop().set_task_factory(None)",
  ],
  [1, "asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory if <bool> else None)"],
  [
    1,
    `asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)\ntry:\n    async with asyncio.TaskGroup() as group<id>:\n        one<id> = group<id>.create_task(<work>)\n        say(me, 'first <id>', plain(one<id>))\n        group<id>.create_task(<work>, name='g<id>')\n        <block>\n${settled}\nfinally:\n    asyncio.get_running_loop().set_task_factory(None)`,
  ],
  [
    1,
    `async def outer<id>(me):\n    say(me, 'outer', asyncio.current_task() in spawned)\n    inner = eager(<work>, 'i<id>')\n    say(me, 'back', asyncio.current_task() is inner, plain(inner))\n    <block>\n    return plain(inner)\ntask<id> = eager(outer<id>(me + '.<id>'), 'o<id>')\nsay(me, 'outer is <id>', plain(task<id>))\nawait asyncio.wait([task<id>])`,
  ],
  [
    1,
    `task<id> = ${eager}\ntask<id>.add_done_callback(lambda done: say(me, 'done <id>', plain(done)))\nsay(me, 'cancel <id>', task<id>.cancel('x<id>'), plain(task<id>))\nawait asyncio.wait([task<id>], timeout=5)\nsay(me, 'ended <id>', plain(task<id>))`,
  ],
];
