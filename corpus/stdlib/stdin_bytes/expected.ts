/** Standard input as bytes: sys.stdin.buffer, and open(0). */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import {
  call_method,
  coroutine,
  enter_blocking,
  getattr,
  type int,
  iterate,
  len,
  open,
  print,
  repr,
  sum,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";

function count_words(stream: unknown): int {
  return sum(
    Iterator.from(iterate(stream)).map((line) =>
      len(call_method(line, "split")),
    ),
  );
}

print(
  call_method(getattr(sys.stdin, "buffer"), "readline"),
  call_method(getattr(sys.stdin, "buffer"), "read", 5),
  getattr(getattr(sys.stdin, "buffer"), "name"),
);
print(
  repr(await threading.thread_readline(sys.stdin)),
  repr(await threading.thread_readline(sys.stdin)),
);
print(count_words(sys.stdin));
print(call_method(getattr(sys.stdin, "buffer"), "read"), os.read(0, 10));
const scope = await enter_blocking(
  open(0, undefined, undefined, undefined, undefined, undefined, false),
);
try {
  const again = scope.value;
  print(repr(call_method(again, "read")));
} catch (error) {
  await scope.caught(error);
} finally {
  await scope.exit();
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(
    repr(
      await loop.run_in_executor(
        null,
        threading.thread_readline.bind(null, sys.stdin),
      ),
    ),
  );
}

await asyncio.run(coroutine(main));
