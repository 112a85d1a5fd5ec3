import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call_method,
  coroutine,
  exception,
  getattr,
  print,
  type,
  TypeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";
import "@tsyncio/runtime/asyncio/parts/executors";

async function work(): Promise<null> {
  return null;
}

function plain(): number {
  return 7;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  for (const debug of [false, true]) {
    loop.set_debug(debug);
    print(await loop.run_in_executor(null, plain));
    for (const wrong of [3, work]) {
      try {
        const result = await loop.run_in_executor(null, wrong);
        print(getattr(type(result), "__name__"));
        call_method(result, "close");
      } catch (caught) {
        const error = exception(caught);
        if (!(error instanceof TypeError)) {
          throw error;
        }
        print(error);
      }
    }
  }
}

await asyncio.run(coroutine(main));
