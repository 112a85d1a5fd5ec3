// A loop may be given a selector; what it watches, and what it says of wrong use.

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as selectors from "@tsyncio/runtime/stdlib/selectors";
import {
  bound_global,
  call,
  call_method,
  contains,
  coroutine,
  enter,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  isinstance,
  issubclass,
  len,
  list,
  print,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/overriding";

let s!: any;

class Fd {
  declare n: number;

  constructor(n: number) {
    this.n = n;
  }
  fileno(): number {
    return this.n;
  }
}

function attempt(f: unknown, ...args_items: (number | string | Fd)[]): void {
  const args = Tuple.of(...args_items);
  try {
    print(call(f, ...args));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}

async function main(): Promise<string> {
  await asyncio.sleep(0.01);
  return "done";
}

for (const cls of [
  selectors.SelectSelector,
  selectors.PollSelector,
  selectors.EpollSelector,
  selectors.DefaultSelector,
]) {
  s = call(cls);
  const loop = new asyncio.SelectorEventLoop(s);
  print(
    getattr(cls, "__name__"),
    await loop.run_until_complete(coroutine(main)),
    getattr(loop, "_selector") === s,
  );
  loop.close();
  print(call_method(s, "get_map"));
}
const scope = enter(new selectors.PollSelector());
try {
  s = scope.value;
  const a = new Fd(100);
  const k = call_method(s, "register", 100, selectors.EVENT_READ, "d");
  print(k);
  attempt(getattr(s, "register"), 100, 1);
  attempt(getattr(s, "register"), 101, 0);
  attempt(getattr(s, "register"), 101, 8);
  attempt(getattr(s, "register"), -1, 1);
  attempt(getattr(s, "register"), "x", 1);
  attempt(getattr(s, "unregister"), 101);
  attempt(getattr(s, "modify"), 101, 1);
  attempt(getattr(s, "get_key"), 101);
  attempt(getattr(s, "get_key"), 100);
  attempt(getattr(s, "get_key"), a);
  const m = call_method(s, "get_map");
  print(
    len(m),
    list(m),
    eq(getitem(m, 100), k),
    call_method(m, "get", 101),
    contains(m, 100),
    contains(m, 101),
    getattr(k, "fd"),
    getattr(k, "events"),
    getattr(k, "data"),
    getattr(k, "fileobj"),
  );
  attempt(getattr(s, "modify"), 100, 2);
  attempt(getattr(s, "modify"), 100, 2, "e");
  attempt(getattr(s, "unregister"), a);
  print(len(m));
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
attempt(getattr(bound_global(s, "s"), "get_key"), 100);
attempt(selectors.BaseSelector);
print(
  isinstance(bound_global(s, "s"), selectors.BaseSelector),
  issubclass(selectors.PollSelector, selectors.BaseSelector),
  getattr(getattr(bound_global(s, "s"), "__class__"), "__name__"),
);
print(selectors.EVENT_READ, selectors.EVENT_WRITE);
