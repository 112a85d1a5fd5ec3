import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextvars from "@tsyncio/runtime/stdlib/contextvars";
import {
  add,
  aenter,
  contains,
  coroutine,
  enter_blocking,
  exception,
  getattr,
  getitem,
  is_,
  iterate,
  len,
  list,
  LookupError,
  print,
  range,
  repr,
  RuntimeError,
  Slice,
  str,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import { ContextVar, copy_context } from "@tsyncio/runtime/stdlib/contextvars";

const request = new ContextVar<unknown>("request", { default: null });
const user = new ContextVar<any>("user");
try {
  user.get();
} catch (error) {
  const e = exception(error);
  if (!(e instanceof LookupError)) {
    throw e;
  }
  print("LookupError", getitem(str(e), new Slice(null, 25)));
}
print(user.get("nobody"), request.get());

async function handle(n: number): Promise<void> {
  const token = request.set(`req-${n}`);
  print("start", n, request.get());
  await asyncio.sleep(0.01 * (3 - n));
  print("after sleep", n, request.get());
  await inner();
  request.reset(token);
  print("reset", n, request.get());
}

async function inner(): Promise<void> {
  print("inner", request.get());
  request.set(add(request.get(), "!"));
  await asyncio.sleep(0);
  print("inner after", request.get());
}

function callback(x: unknown): null {
  print("callback", x, request.get(), user.get("-"));
  user.set("cb");
  return null;
}

async function main(): Promise<void> {
  user.set("main");
  await asyncio.gather(
    ...Iterator.from(range(3)).map((i) => coroutine(handle, i)),
  );
  print(request.get(), user.get());
  const loop = asyncio.get_running_loop();
  loop.call_soon(callback, 1);
  request.set("later");
  loop.call_soon(callback, 2);
  const ctx = copy_context();
  ctx.run(getattr(user, "set"), "in ctx");
  loop.call_soon(callback, 3, { context: ctx });
  loop.call_later(0.001, callback, 4);
  await asyncio.sleep(0.01);
  print(
    user.get(),
    getitem(ctx, user),
    ctx.get(request),
    len(ctx),
    contains(ctx, request),
  );
  let t: asyncio.Task<null> = asyncio.create_task(coroutine(inner));
  await t;
  print(request.get());
  t = asyncio.create_task(coroutine(inner), { context: ctx });
  t.add_done_callback((t: asyncio.Task<null>) =>
    print("done", request.get(), user.get()),
  );
  await t;
  await asyncio.sleep(0);
  print(getitem(ctx, request), request.get());
  const fut = loop.create_future();
  fut.add_done_callback((f: asyncio.Future<unknown>) =>
    print("fut", f.result(), request.get()),
  );
  request.set("changed");
  fut.add_done_callback(
    (f: asyncio.Future<unknown>) => print("fut2", f.result(), request.get()),
    { context: ctx },
  );
  fut.set_result(5);
  await asyncio.sleep(0);
  const scope = await aenter(new asyncio.TaskGroup());
  try {
    const tg = scope.value;
    tg.create_task(coroutine(handle, 1));
    request.set("tg");
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(request.get());
}

await asyncio.run(coroutine(main));
print(user.get("none outside"));
const ctx = new contextvars.Context();
function f(): unknown {
  user.set("f");
  try {
    ctx.run(f);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print("RuntimeError", getitem(str(e), new Slice(-18, null)));
  }
  return user.get();
}
print(
  ctx.run(f),
  list(ctx.values()),
  Array.from(iterate(ctx), (v) => getattr(v, "name")),
  user.get("outside"),
);
const tok = user.set("a");
print(
  tok.var === user,
  is_(tok.old_value, getattr(contextvars.Token, "MISSING")),
  getitem(repr(tok), new Slice(null, 14)),
);
user.reset(tok);
try {
  user.reset(tok);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(getitem(str(e), new Slice(-24, null)));
}
try {
  request.reset(false ? request.set(1) : user.set("b"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(getitem(str(e), new Slice(-38, null)));
}
const scope = await enter_blocking(new asyncio.Runner());
try {
  const r = scope.value;
  async function seta(): Promise<void> {
    user.set("runner");
  }
  async function geta(): Promise<void> {
    print(user.get("??"));
  }
  await r.run(coroutine(seta));
  await r.run(coroutine(geta));
} catch (error) {
  await scope.caught(error);
} finally {
  await scope.exit();
}
print(user.get());
