/** Where coroutine objects are made. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import {
  async_def,
  call_method,
  type Coroutine,
  coroutine,
  exception,
  getattr,
  iterate,
  native,
  print,
  unpack,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";

let _: any;

function* inner(): Generator<any, void, any> {
  yield* native(asyncio.sleep(0));
}
async_def(inner);

function make(): Coroutine<null> {
  return coroutine(inner);
}

function* debugged(): Generator<any, void, any> {
  print(sys.get_coroutine_origin_tracking_depth());
}
async_def(debugged);

print(sys.get_coroutine_origin_tracking_depth());
await asyncio.run(coroutine(debugged), { debug: true });
print(sys.get_coroutine_origin_tracking_depth());
for (const depth of [1, 2, 5, 0]) {
  sys.set_coroutine_origin_tracking_depth(depth);
  const made = make();
  print(
    getattr(made, "cr_origin") === null
      ? null
      : Array.from(iterate(getattr(made, "cr_origin")), (item) => {
          const [item_2, item_3, name] = unpack(item, 3);
          _ = item_2;
          _ = item_3;
          return name;
        }),
  );
  call_method(made, "close");
}
try {
  sys.set_coroutine_origin_tracking_depth(-1);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
