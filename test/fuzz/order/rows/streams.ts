import type { Rows } from "./row.ts";

const failed = "except <class> as error:\n    say(me, 'stream failed <id>', shown(error))";

/** Uses of asynchronous generators. Each is kept: CPython closes what is dropped at once. */
export const streams: Rows = [
  [2, "async for item in keep(<stream>):\n    say(me, 'item <id>', item)\n    <block>"],
  [2, "async for item in keep(<stream>):\n    say(me, 'first <id>', item)\n    break"],
  [
    1.5,
    "async with contextlib.aclosing(keep(<stream>)) as stream<id>:\n    async for item in stream<id>:\n        say(me, 'closing <id>', item)\n        <block>\n        break",
  ],
  [
    1,
    "stream<id> = keep(<stream>)\nsay(me, 'next <id>', await anext(stream<id>, 'none'))\n<block>\nawait stream<id>.aclose()",
  ],
  [
    1,
    `stream<id> = keep(<stream>)\ntry:\n    say(me, await anext(stream<id>))\n    say(me, await stream<id>.asend(<value>))\n    say(me, await stream<id>.athrow(<error>))\n${failed}`,
  ],
  [
    1,
    `stream<id> = keep(<stream>)\ntry:\n    say(me, 'in time <id>', await asyncio.wait_for(anext(stream<id>, 'none'), <delay>))\n    <block>\n    say(me, await anext(stream<id>, 'none'))\n${failed}`,
  ],
  [1, "say(me, 'items <id>', [item async for item in keep(<stream>)])"],
  [
    0.7,
    "stream<id> = keep(<stream>)\nasync def reader<id>(me):\n    async for item in stream<id>:\n        say(me, 'reads', item)\nsay(me, 'both <id>', [shown(each) for each in await asyncio.gather(reader<id>(me + '.a'), reader<id>(me + '.b'), return_exceptions=True)])",
  ],
  [2, "async with <scope> as scope<id>:\n    say(me, 'within <id>', scope<id>)\n    <block>"],
  [1, "async with <scope>, <scope>:\n    <block>"],
  [
    1,
    "async with contextlib.AsyncExitStack() as stack<id>:\n    say(me, 'entered <id>', await stack<id>.enter_async_context(<scope>))\n    stack<id>.push_async_callback(<function>, me + '.<id>')\n    stack<id>.callback(say, me, 'called back <id>')\n    <block>",
  ],
];
