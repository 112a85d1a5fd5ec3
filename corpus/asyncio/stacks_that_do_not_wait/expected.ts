import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import {
  aenter,
  anext,
  async_generator,
  call,
  coroutine,
  getattr,
  print,
  produced,
  signature,
  Tuple,
} from "@tsyncio/runtime";

const scope: unknown = call(
  contextlib.asynccontextmanager,
  function scope(name: unknown): AsyncGenerator<unknown> {
    return async_generator(function* scope() {
      print(name, "begins");
      yield produced(name);
      print(name, "ends");
    });
  },
);

class Manager {
  async __aenter__(): Promise<string> {
    return "manager";
  }

  async __aexit__(...details_items: unknown[]): Promise<null> {
    const details = Tuple.of(...details_items);
    print("manager ends");
    return null;
  }
}
signature(Manager.prototype.__aexit__, "*details");

async function callback(name: unknown): Promise<null> {
  print(name);
  return null;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.call_soon(print, "the loop's turn");
  const scope_2 = await aenter(new contextlib.AsyncExitStack());
  try {
    const stack = scope_2.value;
    print(await stack.enter_async_context(call(scope, "a")));
    print(await stack.enter_async_context(new Manager()));
    stack.push_async_callback(callback, "called back");
    stack.push_async_exit(new Manager());
  } catch (error) {
    await scope_2.caught(error);
  } finally {
    await scope_2.exit();
  }
  const scope_3 = await aenter(
    new contextlib.aclosing(getattr(call(scope, "b"), "gen")),
  );
  try {
    const stream = scope_3.value;
    print(await anext(stream));
  } catch (error) {
    await scope_3.caught(error);
  } finally {
    await scope_3.exit();
  }
  print("nothing has waited");
  await asyncio.sleep(0);
}

await asyncio.run(coroutine(main));
