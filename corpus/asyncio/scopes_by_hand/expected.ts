import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  awaitable,
  bind_method,
  call,
  call_method,
  coroutine,
  exception,
  getattr,
  getitem,
  print,
  repr,
  RuntimeError,
  signature,
  Tuple,
  type,
  unawaited,
} from "@tsyncio/runtime";

class Group extends asyncio.TaskGroup {
  async __aenter__(): Promise<any> {
    print("enter");
    return unawaited(
      await awaitable(call(bind_method(this, super.__aenter__))),
    );
  }

  async __aexit__(...details_items: unknown[]): Promise<any> {
    const details = Tuple.of(...details_items);
    print("exit", getitem(details, 0));
    return unawaited(
      await awaitable(call(bind_method(this, super.__aexit__), ...details)),
    );
  }
}
signature(Group.prototype.__aexit__, "*details");

class Q extends asyncio.Queue {
  async get(): Promise<any> {
    return await super.get();
  }
}

async function by_hand(): Promise<void> {
  const tg = new asyncio.TaskGroup();
  const entered = await awaitable(call_method(tg, "__aenter__"));
  print(entered === tg);
  const c = call_method(tg, "__aexit__", null, null, null);
  print(getattr(type(c), "__name__"));
  print(await awaitable(c));
  const limit = asyncio.timeout(1);
  const f = getattr(limit, "__aenter__");
  print((await awaitable(call(f))) === limit);
  await awaitable(call_method(limit, "__aexit__", null, null, null));
}

async function any_manager(
  m: asyncio.TaskGroup | asyncio.Timeout | asyncio.Lock,
): Promise<void> {
  await awaitable(call_method(m, "__aenter__"));
  await awaitable(call_method(m, "__aexit__", null, null, null));
}

async function main(): Promise<void> {
  const scope = await aenter(new Group());
  try {
    const g = scope.value;
    call(getattr(g, "create_task"), coroutine(by_hand));
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  await any_manager(new asyncio.TaskGroup());
  await any_manager(asyncio.timeout(1));
  await any_manager(new asyncio.Lock());
  try {
    const tg = new asyncio.TaskGroup();
    await awaitable(call_method(tg, "__aenter__"));
    await awaitable(call_method(tg, "__aenter__"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
  const c = asyncio.timeout(1);
  const x = call_method(c, "__aenter__");
  print(asyncio.iscoroutine(x));
  await awaitable(x);
  await awaitable(call_method(c, "__aexit__", null, null, null));
  const t = asyncio.create_task(
    call_method(new asyncio.TaskGroup(), "__aenter__"),
  );
  print(repr(await t));
  const q = new Q();
  q.put_nowait(3);
  print(await q.get());
  print(
    await asyncio.gather(
      call_method(new asyncio.Lock(), "acquire"),
      call_method(new asyncio.Lock(), "__aenter__"),
    ),
  );
}

await asyncio.run(coroutine(main));
