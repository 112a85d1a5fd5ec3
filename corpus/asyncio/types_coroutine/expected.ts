/** types.coroutine: generators that can be awaited, by hand and in asyncio. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as inspect from "@tsyncio/runtime/stdlib/inspect";
import * as types from "@tsyncio/runtime/stdlib/types";
import {
  async_def,
  awaited,
  call,
  call_method,
  coroutine,
  delegate_awaitable,
  exception,
  getattr,
  isinstance,
  print,
  RuntimeError,
  StopIteration,
  str,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/parts/awaitables";

const ask: unknown = call(
  types.coroutine,
  function* ask(question: unknown): Generator<unknown, unknown, unknown> {
    const answer = (yield question) ?? null;
    return answer;
  },
);

const turn: unknown = call(types.coroutine, function* turn(): Generator<null> {
  yield null;
});

function* talk(): Generator<any, string, any> {
  const name = yield* awaited(call(ask, "name?"));
  const age = yield* awaited(call(ask, "age?"));
  return `${str(name)} is ${str(age)}`;
}
async_def(talk);

print(
  inspect.isawaitable(call(ask, "?")),
  inspect.iscoroutine(call(ask, "?")),
  inspect.iscoroutinefunction(ask),
);
print(
  getattr(type(call(ask, "?")), "__name__"),
  isinstance(call(ask, "?"), types.GeneratorType),
);

const conversation = coroutine(talk);
print(call_method(conversation, "send", null));
print(call_method(conversation, "send", "Ada"));
try {
  call_method(conversation, "send", 36);
} catch (caught) {
  const stop = exception(caught);
  if (!(stop instanceof StopIteration)) {
    throw stop;
  }
  print(stop.value);
}

function* count(name: string): Generator<any, string, any> {
  for (let number = 0; number < 3; number++) {
    print(name, number);
    yield* awaited(call(turn));
  }
  return name;
}
async_def(count);

const wait_for_future: unknown = call(
  types.coroutine,
  function* wait_for_future(future: unknown): Generator<unknown> {
    yield* delegate_awaitable(future);
    return call_method(future, "result");
  },
);

const bad: unknown = call(types.coroutine, function* bad(): Generator<string> {
  yield "nothing that a task can wait for";
});

function* tries(): Generator<any, void, any> {
  try {
    yield* awaited(call(bad));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
}
async_def(tries);

function* main(): Generator<any, void, any> {
  print(
    yield* awaited(
      asyncio.gather(coroutine(count, "a"), coroutine(count, "b")),
    ),
  );
  const future = asyncio.get_running_loop().create_future();
  asyncio
    .get_running_loop()
    .call_soon(getattr(future, "set_result"), "from the loop");
  print(yield* awaited(call(wait_for_future, future)));
  yield* tries();
}
async_def(main);

await asyncio.run(coroutine(main));
