import * as asyncio from "@tsyncio/runtime/asyncio";
import * as time from "@tsyncio/runtime/stdlib/time";
import * as mock from "@tsyncio/runtime/stdlib/unittest/mock";
import {
  awaitable,
  call,
  call_method,
  coroutine,
  enter,
  getattr,
  getitem,
  kwargs,
  print,
  Tuple,
  unawaited,
} from "@tsyncio/runtime";
import * as helpers from "./helpers.ts";
import { fetch } from "./helpers.ts";

mock.replaceable("__main__.fetch", () => fetch);
mock.replaceable("time.sleep", () => time.sleep, time);

async function through_module(): Promise<Tuple<[unknown, unknown]>> {
  return Tuple.of(
    await awaitable(call(mock.replaced("helpers.fetch", helpers.fetch), 1)),
    mock.replaced("helpers.LIMIT", helpers.LIMIT),
  );
}

async function by_name(): Promise<unknown> {
  return unawaited(
    await awaitable(call(mock.replaced("__main__.fetch", fetch), 2)),
  );
}

function wait(): boolean {
  call(mock.replaced("time.sleep", time.sleep), 100);
  return Number(time.monotonic()) > 0;
}

async function main(): Promise<void> {
  const scope = enter(
    call(mock.patch, "helpers.fetch", kwargs({ return_value: "mocked" })),
  );
  try {
    const fetching = scope.value;
    const scope_2 = enter(call(mock.patch, "helpers.LIMIT", 1));
    try {
      print(await through_module(), await by_name(), await helpers.twice(3));
      print(getattr(fetching, "mock_calls"));
    } catch (error) {
      scope_2.caught(error);
    } finally {
      scope_2.exit();
    }
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
  print(await through_module(), await by_name(), await helpers.twice(3));
  const scope_3 = enter(
    call(
      mock.patch,
      "__main__.fetch",
      kwargs({ new: new mock.AsyncMock({ return_value: "own" }) }),
    ),
  );
  try {
    print(await through_module(), await by_name(), await helpers.twice(3));
  } catch (error) {
    scope_3.caught(error);
  } finally {
    scope_3.exit();
  }
  const scope_4 = enter(call_method(mock.patch, "object", time, "sleep"));
  try {
    const sleeping = scope_4.value;
    const scope_5 = enter(call(mock.patch, "helpers.LIMIT", 5));
    try {
      print(
        wait(),
        getattr(sleeping, "call_args"),
        getitem(await through_module(), 1),
      );
    } catch (error) {
      scope_5.caught(error);
    } finally {
      scope_5.exit();
    }
  } catch (error) {
    scope_4.caught(error);
  } finally {
    scope_4.exit();
  }
  const scope_6 = enter(call(mock.patch, "helpers.Thing.name", "patched"));
  try {
    print(getattr(call(mock.replaced("helpers.Thing", helpers.Thing)), "name"));
  } catch (error) {
    scope_6.caught(error);
  } finally {
    scope_6.exit();
  }
  print(getattr(call(mock.replaced("helpers.Thing", helpers.Thing)), "name"));
}

await asyncio.run(coroutine(main));
