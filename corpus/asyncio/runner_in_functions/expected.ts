/** Runners that are entered in functions: what enters one waits for its end. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  coroutine,
  detached,
  enter_blocking,
  exception,
  getattr,
  isinstance,
  print,
  RuntimeError,
  signature,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

/** A manager that has nothing to do with runners. */
class Stage {
  __enter__(): Stage {
    print("stage");
    return this;
  }

  __exit__(...details_items: unknown[]): null {
    const details = Tuple.of(...details_items);
    print("stage ends");
    return null;
  }
}
signature(Stage.prototype.__exit__, "*details");

async function debug_of(value: boolean): Promise<boolean> {
  const scope = await enter_blocking(new asyncio.Runner({ debug: value }));
  try {
    const runner = scope.value;
    return runner.get_loop().get_debug();
  } catch (caught) {
    await scope.caught(caught);
    throw caught;
  } finally {
    await scope.exit();
  }
}

class Checks {
  async check(): Promise<void> {
    let runner!: asyncio.Runner;
    const scope = await enter_blocking(new asyncio.Runner({ debug: true }));
    try {
      runner = scope.value;
      print(
        "in",
        runner.get_loop().get_debug(),
        getattr(type(runner), "__name__"),
      );
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
    try {
      runner.get_loop();
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof RuntimeError)) {
        throw error;
      }
      print(error);
    }
  }
}

async function within(manager: Stage | asyncio.Runner): Promise<number | null> {
  const scope = await enter_blocking(manager);
  try {
    const entered = scope.value;
    print("entered", getattr(type(entered), "__name__"));
    if (isinstance(entered, asyncio.Runner)) {
      return await entered.run(coroutine(answer));
    }
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  return null;
}

async function answer(): Promise<number> {
  try {
    detached(
      asyncio.create_task(coroutine(asyncio.sleep, 10), { name: "left over" }),
    );
    return 42;
  } finally {
    print("answered");
  }
}

async function wrong(): Promise<void> {
  try {
    const scope = await aenter(new asyncio.Runner());
    try {
      print("never");
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

print(await debug_of(false), await debug_of(true));
await new Checks().check();
print(await within(new Stage()), await within(new asyncio.Runner()));
await asyncio.run(coroutine(wrong));
