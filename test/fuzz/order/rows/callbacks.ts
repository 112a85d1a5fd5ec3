import type { Rows } from "./row.ts";

const body = [
  "    say(me, 'callback <id>', *map(plain, given))",
  "    if (other := pick(<n>)) is not None:\n        say(me, 'callback kills <id>', other.cancel('c<id>'))",
  "    asyncio.get_running_loop().call_soon(say, me, 'after <id>')\n    spawn(<work>, 'c<id>')",
  "    asyncio.get_running_loop().call_later(<delay>, say, me, 'later <id>')\n    raise <error>",
  "    say(me, 'variable <id>', var.get())\n    var.set(me + '<id>')",
  "    for each in futures[-2:]:\n        settle(each, <value>)",
];
const definition = (index: number): string => `def callback<id>(*given):\n${body[index]!}`;

/** Callbacks of the loop and of futures, futures set by hand, context variables. */
export const callbacks: Rows = [
  ...body.map((_, index) => [0.6, `${definition(index)}\nasyncio.get_running_loop().call_soon(callback<id>)`] as const),
  ...body.map(
    (_, index) =>
      [0.6, `${definition(index)}\nasyncio.get_running_loop().call_later(<delay>, callback<id>, <value>)`] as const,
  ),
  ...body.map(
    (_, index) =>
      [
        0.6,
        `${definition(index)}\ntask<id> = spawn(<work>, 'd<id>')\ntask<id>.add_done_callback(callback<id>)\n<block>`,
      ] as const,
  ),
  [
    1,
    `${definition(0)}\ntask<id> = spawn(<work>, 'd<id>')\ntask<id>.add_done_callback(callback<id>)\ntask<id>.add_done_callback(lambda done: say(me, 'second <id>', plain(done)))\n<block>\nsay(me, 'removed <id>', task<id>.remove_done_callback(callback<id>))`,
  ],
  [
    1,
    "handle<id> = asyncio.get_running_loop().call_later(<delay>, say, me, 'timer <id>')\n<block>\nhandle<id>.cancel()\nsay(me, 'cancelled <id>', handle<id>.cancelled(), handle<id>.when())",
  ],
  [1, "for each in range(3):\n    asyncio.get_running_loop().call_later(<delay>, say, me, 'tie <id>', each)"],
  [1, "asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + <delay>, say, me, 'at <id>')"],
  [
    2,
    "future<id> = asyncio.get_running_loop().create_future()\nfutures.append(future<id>)\nasyncio.get_running_loop().call_later(<delay>, settle, future<id>, <value>)\nsay(me, 'future <id>', await future<id>)",
  ],
  [
    1,
    "future<id> = asyncio.get_running_loop().create_future()\nfutures.append(future<id>)\nasyncio.get_running_loop().call_soon(settle, future<id>, <error>)\nfuture<id>.add_done_callback(lambda done: say(me, 'is done <id>', plain(done)))\ntry:\n    await future<id>\nexcept <class> as error:\n    say(me, 'future failed <id>', shown(error))",
  ],
  [1, "if futures:\n    say(me, 'shared <id>', await futures[<n> % len(futures)])"],
  [1, "if futures:\n    say(me, 'drops <id>', futures[<n> % len(futures)].cancel('f<id>'))"],
  [1, "if futures:\n    settle(futures[<n> % len(futures)], <value>)"],
  [
    1,
    "future<id> = asyncio.Future()\nfutures.append(future<id>)\nasync def awaits<id>(me):\n    <block>\n    return await future<id>\nspawn(awaits<id>(me + '.a'), 'a<id>')\nspawn(awaits<id>(me + '.b'), 'b<id>')\nawait asyncio.sleep(<delay>)\nsettle(future<id>, <value>)",
  ],
  [1, "var.set(me + '<id>')"],
  [1, "say(me, 'variable <id>', var.get())"],
  [
    1,
    "context<id> = contextvars.copy_context()\ncontext<id>.run(var.set, 'c<id>')\nasyncio.get_running_loop().call_soon(lambda: say(me, 'context <id>', var.get()), context=context<id>)\nspawned.append(asyncio.create_task(<work>, name='x<id>', context=context<id>))\nawait asyncio.sleep(<delay>)\nsay(me, 'contexts <id>', var.get(), context<id>[var])",
  ],
  [0.7, "token<id> = var.set('t<id>')\ntry:\n    <block>\nfinally:\n    var.reset(token<id>)"],
];
