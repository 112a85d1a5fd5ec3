import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  call,
  coroutine,
  enter,
  Exception,
  exception,
  getattr,
  print,
  repr,
  RuntimeError,
  signature,
  StopIteration,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/dicts";

class Manager {
  __enter__(): Manager {
    return this;
  }

  __exit__(...details_items: unknown[]): boolean {
    const details = Tuple.of(...details_items);
    return false;
  }
}
signature(Manager.prototype.__exit__, "*details");

async function attempt(action: () => Promise<null>): Promise<void> {
  try {
    await call(action);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}

async function not_asynchronous(): Promise<null> {
  const scope = await aenter(new Manager());
  try {
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  return null;
}

async function not_synchronous(): Promise<null> {
  const scope = enter(new asyncio.Lock());
  try {
  } catch (caught) {
    scope.caught(caught);
  } finally {
    scope.exit();
  }
  return null;
}

async function no_parties(): Promise<null> {
  new asyncio.Barrier(0);
  return null;
}

async function no_handler(): Promise<null> {
  asyncio.get_running_loop().set_exception_handler(5 as any);
  return null;
}

async function stop_iteration(): Promise<null> {
  const future = asyncio.get_running_loop().create_future();
  future.set_exception(new StopIteration("value"));
  try {
    await future;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(repr(error.__cause__));
    throw error;
  }
  return null;
}

async function main(): Promise<void> {
  for (const action of [
    not_asynchronous,
    not_synchronous,
    no_parties,
    no_handler,
    stop_iteration,
  ]) {
    await attempt(action);
  }
}

await asyncio.run(coroutine(main));
