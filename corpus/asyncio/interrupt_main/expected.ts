/** _thread.interrupt_main: what Ctrl-C does, from inside the program. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as _thread from "@tsyncio/runtime/stdlib/_thread";
import * as signal from "@tsyncio/runtime/stdlib/signal";
import {
  coroutine,
  exception,
  getattr,
  KeyboardInterrupt,
  left_handler,
  print,
  repr,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

async function waits(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    try {
      print("cancelled");
      throw failure;
    } catch (raised) {
      throw left_handler(raised, failure);
    }
  }
}

async function main(): Promise<void> {
  asyncio.get_running_loop().call_later(0.01, _thread.interrupt_main);
  await waits();
}

async function twice(task_name: string): Promise<string> {
  _thread.interrupt_main();
  try {
    await asyncio.sleep(0);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    try {
      return `${task_name} goes on`;
    } catch (raised) {
      throw left_handler(raised, failure);
    }
  }
  return "not interrupted";
}

try {
  await asyncio.run(coroutine(main));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof KeyboardInterrupt)) {
    throw error;
  }
  try {
    print(
      "interrupted",
      repr(error),
      getattr(type(error.__context__), "__name__"),
    );
  } catch (raised) {
    throw left_handler(raised, error);
  }
}
print(await asyncio.run(coroutine(twice, "main")));

try {
  _thread.interrupt_main();
} catch (caught) {
  const failure = exception(caught);
  if (!(failure instanceof KeyboardInterrupt)) {
    throw failure;
  }
  try {
    print("at once");
  } catch (raised_2) {
    throw left_handler(raised_2, failure);
  }
}
signal.signal(signal.SIGUSR1, (number: unknown, frame: unknown) =>
  print("handler", number),
);
_thread.interrupt_main(signal.SIGUSR1);
_thread.interrupt_main(signal.SIGTERM);
signal.signal(signal.SIGINT, signal.SIG_DFL);
_thread.interrupt_main();
signal.signal(signal.SIGINT, signal.SIG_IGN);
_thread.interrupt_main();
for (const wrong of [0, 65, "x"]) {
  try {
    _thread.interrupt_main(wrong);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    try {
      print(error);
    } catch (raised_3) {
      throw left_handler(raised_3, error);
    }
  }
}
