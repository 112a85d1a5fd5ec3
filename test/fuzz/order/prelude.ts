/** What the programs share. A program has those of these definitions that it uses, in this order. */
export const prelude: readonly (readonly [name: string, text: string])[] = [
  ["contextlib", "import contextlib"],
  ["contextvars", "import contextvars"],
  ["var", 'var = contextvars.ContextVar("var", default="root")'],
  ["spawned", "spawned = []"],
  ["kept", "kept = []"],
  ["futures", "futures = []"],
  ["locks", "locks = [asyncio.Lock(), asyncio.Lock()]"],
  ["events", "events = [asyncio.Event(), asyncio.Event()]"],
  ["conditions", "conditions = [asyncio.Condition(), asyncio.Condition()]"],
  ["semaphores", "semaphores = [asyncio.Semaphore(2), asyncio.BoundedSemaphore(1)]"],
  ["barriers", "barriers = [asyncio.Barrier(2), asyncio.Barrier(3)]"],
  ["queues", "queues = [asyncio.Queue(), asyncio.Queue(1), asyncio.LifoQueue(2), asyncio.PriorityQueue(2)]"],
  [
    "say",
    `
def say(me, *parts):
    print(asyncio.get_running_loop().time(), me, *parts)`,
  ],
  [
    "shown",
    `
def shown(given):
    if isinstance(given, BaseExceptionGroup):
        return f"{type(given).__name__} {given.message} [{', '.join(shown(each) for each in given.exceptions)}]"
    if not isinstance(given, BaseException):
        return given
    cause = f" from {type(given.__cause__).__name__}" if given.__cause__ is not None else ""
    return type(given).__name__ + repr(given.args) + cause`,
  ],
  [
    "plain",
    `
def plain(given):
    if not asyncio.isfuture(given):
        return given
    if not given.done():
        return "pending"
    if given.cancelled():
        return "cancelled"
    return shown(given.exception() or given.result())`,
  ],
  [
    "names",
    `
def names(tasks):
    return sorted(each.get_name() for each in tasks)`,
  ],
  [
    "spawn",
    `
def spawn(coroutine, name):
    if len(spawned) > 50:
        coroutine.close()
        coroutine = asyncio.sleep(0)
    task = asyncio.create_task(coroutine, name=name)
    spawned.append(task)
    return task`,
  ],
  [
    "eager",
    `
def eager(coroutine, name):
    loop = asyncio.get_running_loop()
    former = loop.get_task_factory()
    loop.set_task_factory(asyncio.eager_task_factory)
    try:
        return spawn(coroutine, name)
    finally:
        loop.set_task_factory(former)`,
  ],
  [
    "pick",
    `
def pick(place):
    me = asyncio.current_task()
    others = [each for each in spawned if each is not me]
    return others[place % len(others)] if others else None`,
  ],
  [
    // What waits for later tasks only can make no circle.
    "later",
    `
def later(place):
    me = asyncio.current_task()
    own = spawned.index(me) if me in spawned else -1 if me.get_name() == "main" else len(spawned)
    others = spawned[own + 1 :]
    return others[place % len(others)] if others else None`,
  ],
  [
    "keep",
    `
def keep(stream):
    kept.append(stream)
    return stream`,
  ],
  [
    "settle",
    `
def settle(future, outcome):
    if future.done():
        return
    if isinstance(outcome, (type, BaseException)):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)`,
  ],
  [
    "handler",
    `
def handler(loop, context):
    if "never retrieved" not in context["message"]:
        say("handler", shown(context.get("exception")))`,
  ],
];
