import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import {
  aenter,
  call,
  type Coroutine,
  coroutine,
  Exception,
  exception,
  getattr,
  isinstance,
  KeyError,
  LookupError,
  print,
  repr,
  RuntimeError,
  str,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";

class Saga {
  declare undo: Tuple<[string, (name: string) => Promise<null>]>[];

  constructor() {
    this.undo = [];
  }

  async __aenter__(): Promise<Saga> {
    return this;
  }

  async step(
    name: string,
    action: Coroutine<string | number>,
    undo: (name: string) => Promise<null>,
  ): Promise<string | number> {
    const result = await action;
    this.undo.push(Tuple.of(name, undo));
    print("did", name, "->", result);
    return result;
  }

  async __aexit__(
    kind: unknown,
    error: unknown,
    traceback: unknown,
  ): Promise<boolean> {
    if (error === null) {
      return false;
    }
    print("failed:", repr(error));
    while (this.undo.length > 0) {
      const [name, undo] = lists.pop(this.undo);
      try {
        await undo(name);
      } catch (caught) {
        const problem = exception(caught);
        if (!(problem instanceof Exception)) {
          throw problem;
        }
        call(getattr(error, "add_note"), `${name}: ${str(problem)}`);
      }
    }
    return isinstance(error, LookupError);
  }
}

async function act(
  value: string | number,
  fails: KeyError | ValueError | null = null,
): Promise<string | number> {
  await asyncio.sleep(0.001);
  if (fails !== null) {
    throw fails;
  }
  return value;
}

async function undo(name: string): Promise<null> {
  await asyncio.sleep(0.001);
  if (name === "charge") {
    throw new RuntimeError("bank is closed");
  }
  print("undid", name);
  return null;
}

async function order(fails: KeyError | ValueError | null): Promise<string> {
  const scope = await aenter(new Saga());
  try {
    const saga = scope.value;
    await saga.step("reserve", coroutine(act, "seat 4"), undo);
    await saga.step("charge", coroutine(act, 30), undo);
    await saga.step("mail", coroutine(act, "sent", fails), undo);
    return "ordered";
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  return "taken back";
}

async function main(): Promise<void> {
  print(await order(null));
  print(await order(new KeyError("address")));
  try {
    await order(new ValueError("stamp"));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error, error.__notes__);
  }
}

await asyncio.run(coroutine(main));
