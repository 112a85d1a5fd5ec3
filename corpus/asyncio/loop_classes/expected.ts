import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  enter_blocking,
  exception,
  float,
  getattr,
  is_,
  isinstance,
  issubclass,
  NotImplementedError,
  print,
  signature,
  take_keywords,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/abstract_loops";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/loop_factories";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/overriding";

print(
  issubclass(asyncio.SelectorEventLoop, asyncio.BaseEventLoop),
  issubclass(asyncio.BaseEventLoop, asyncio.AbstractEventLoop),
);
print(is_(asyncio.EventLoop, asyncio.SelectorEventLoop));
let loop: asyncio.SelectorEventLoop | asyncio.EventLoop =
  new asyncio.SelectorEventLoop();
print(
  isinstance(loop, asyncio.AbstractEventLoop),
  getattr(type(loop), "__name__"),
);
loop.close();
loop = new asyncio.EventLoop();
async function f(): Promise<number> {
  return 2;
}
print(await loop.run_until_complete(coroutine(f)));
loop.close();
print(loop);
const scope = await enter_blocking(
  new asyncio.Runner({ loop_factory: asyncio.EventLoop }),
);
try {
  const r = scope.value;
  print(await r.run(coroutine(f)));
} catch (error) {
  await scope.caught(error);
} finally {
  await scope.exit();
}
class Policy extends asyncio.DefaultEventLoopPolicy {
  new_event_loop(): asyncio.AbstractEventLoop {
    print("new loop");
    return super.new_event_loop();
  }
}
asyncio.set_event_loop_policy(new Policy());
print(await asyncio.run(coroutine(f)));
asyncio.set_event_loop_policy(null);
class Mine extends asyncio.SelectorEventLoop {
  call_soon(cb: any, ...args_items: unknown[]): asyncio.Handle {
    const options = take_keywords(args_items);
    const context = options.context === undefined ? null : options.context;
    const args = Tuple.of(...args_items);
    print("call_soon");
    return super.call_soon(cb, ...args, { context });
  }
  time(): float {
    return float(Number(super.time()) + 1000);
  }
}
signature(Mine.prototype.call_soon, "cb, *args, context=…");
const scope_2 = await enter_blocking(
  new asyncio.Runner({ loop_factory: Mine }),
);
try {
  const r = scope_2.value;
  print(await r.run(coroutine(f)));
} catch (error) {
  await scope_2.caught(error);
} finally {
  await scope_2.exit();
}
const a = new asyncio.AbstractEventLoop();
try {
  await a.run_forever();
} catch (error) {
  const e = exception(error);
  if (!(e instanceof NotImplementedError)) {
    throw e;
  }
  print("ni", e);
}
