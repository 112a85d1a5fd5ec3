import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  coroutine,
  exception,
  getattr,
  is_,
  KeyError,
  print,
  truth,
  ValueError,
} from "@tsyncio/runtime";

class Session {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  async __aenter__(): Promise<Session> {
    await asyncio.sleep(0.01);
    print("open", this.name);
    return this;
  }

  async __aexit__(
    kind: unknown,
    error: unknown,
    traceback: unknown,
  ): Promise<boolean> {
    await asyncio.sleep(0.01);
    print(
      "close",
      this.name,
      truth(kind) ? getattr(kind, "__name__") : "without error",
    );
    return is_(kind, KeyError);
  }

  async get(path: string): Promise<string> {
    await asyncio.sleep(0);
    if (path === "/missing") {
      throw new KeyError(path);
    }
    return `${this.name}${path}`;
  }
}

async function early(session: Session): Promise<string | null> {
  const scope = await aenter(session);
  try {
    const opened = scope.value;
    return await opened.get("/early");
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  return null;
}

async function main(): Promise<void> {
  const scope = await aenter(new Session("one"));
  try {
    const session = scope.value;
    print(await session.get("/index"));
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  const scope_2 = await aenter(new Session("outer"));
  try {
    const a = scope_2.value;
    const scope_3 = await aenter(new Session("inner"));
    try {
      const b = scope_3.value;
      print(await a.get("/a"), await b.get("/b"));
      await b.get("/missing");
      print("never");
    } catch (caught) {
      await scope_3.caught(caught);
    } finally {
      await scope_3.exit();
    }
  } catch (caught) {
    await scope_2.caught(caught);
  } finally {
    await scope_2.exit();
  }
  print("swallowed");
  print(await early(new Session("two")));
  try {
    const scope_4 = await aenter(new Session("three"));
    try {
      throw new ValueError("not swallowed");
    } catch (caught) {
      await scope_4.caught(caught);
    } finally {
      await scope_4.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
