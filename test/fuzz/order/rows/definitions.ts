/** What a program defines: coroutine functions, asynchronous generators, asynchronous context managers. */
export type Kind = "work" | "stream" | "scope";

/** The kinds, as often as they are wanted. */
export const kinds: readonly Kind[] = ["work", "work", "work", "work", "stream", "stream", "scope"];

const def = "async def <name>(me):";

/** How the definitions of each kind are written: `me` is the name under which the trace shows them. */
export const definitions: Readonly<Record<Kind, readonly string[]>> = {
  work: [
    `${def}\n    say(me, 'begins')\n    <block>\n    say(me, 'ends')\n    return <value>`,
    `${def}\n    try:\n        <block>\n        return <value>\n    except asyncio.CancelledError as error:\n        say(me, 'is cancelled', shown(error))\n        raise`,
    `${def}\n    try:\n        <block>\n    finally:\n        say(me, 'cleans up')\n        await asyncio.sleep(<delay>)\n        say(me, 'has cleaned up')\n    return <value>`,
    `${def}\n    await asyncio.sleep(<delay>)\n    <block>\n    return <value>`,
    `${def}\n    try:\n        <block>\n        await asyncio.sleep(<delay>)\n    except <class> as error:\n        say(me, 'goes on', shown(error), asyncio.current_task().cancelling())\n        <block>\n    return <value>`,
    `${def}\n    <block>\n    raise <error>`,
  ],
  stream: [
    `${def}\n    for each in range(3):\n        <block>\n        yield each`,
    `${def}\n    try:\n        for each in range(3):\n            say(me, 'sent', (yield each))\n            <block>\n    finally:\n        say(me, 'closes')\n        await asyncio.sleep(<delay>)\n        say(me, 'closed')`,
    `${def}\n    try:\n        yield <value>\n        <block>\n        yield <value>\n    except <class> as error:\n        say(me, 'caught', shown(error))\n        yield <value>\n    finally:\n        <block>`,
    `${def}\n    yield <value>\n    <block>\n    raise <error>`,
  ],
  scope: [
    `@contextlib.asynccontextmanager\n${def}\n    say(me, 'enters')\n    <block>\n    try:\n        yield <value>\n    finally:\n        say(me, 'leaves')\n        <block>\n        say(me, 'has left')`,
    `@contextlib.asynccontextmanager\n${def}\n    try:\n        yield <value>\n    except <class> as error:\n        say(me, 'swallows', shown(error))\n        <block>`,
    `class <name>:\n    def __init__(self, me):\n        self.me = me\n\n    async def __aenter__(self):\n        me = self.me\n        <block>\n        return 'scope'\n\n    async def __aexit__(self, kind, error, trace):\n        me = self.me\n        say(me, 'exits', kind and kind.__name__)\n        <block>\n        return <bool>`,
  ],
};

const begin = `async def main():
    me = 'main'
    asyncio.current_task().set_name('main')
    asyncio.get_running_loop().set_exception_handler(handler)
    try:
        async with asyncio.timeout(40):
            <block>
            <block>
            await asyncio.sleep(<delay>)
    except <class> as error:
        say(me, 'main failed', shown(error))`;

/** The main coroutine: what still runs at its end is cancelled by `asyncio.run`, or by itself. */
export const main: readonly string[] = [
  begin,
  `${begin}\n    for each in spawned:\n        each.cancel('end')\n    say(me, [shown(each) for each in await asyncio.gather(*spawned, return_exceptions=True)])`,
  `${begin}\n    await asyncio.sleep(3)\n    say(me, 'ends', [plain(each) for each in spawned])`,
];
