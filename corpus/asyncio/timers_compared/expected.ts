import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  eq,
  ge,
  gt,
  hash,
  le,
  lt,
  max,
  ne,
  print,
  sorted,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/timer_handles";

function main(): void {
  const loop = asyncio.new_event_loop();
  const first = loop.call_at(5, print);
  const second = loop.call_at(6, print);
  print(
    lt(first, second),
    le(first, second),
    gt(first, second),
    ge(first, second),
    eq(first, second),
    ne(first, second),
  );
  print(
    Array.from(sorted([second, first]), (timer) => timer.when()),
    max(first, second).when(),
  );
  const again = loop.call_at(5, print);
  print(
    eq(first, again),
    hash(first) === hash(again),
    le(first, again),
    lt(first, again),
    first === again,
  );
  again.cancel();
  print(eq(first, again), again.cancelled(), first.cancelled());
  loop.close();
}

main();
