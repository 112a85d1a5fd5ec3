import * as asyncio from "@tsyncio/runtime/asyncio";
import * as signal from "@tsyncio/runtime/stdlib/signal";
import {
  call,
  coroutine,
  eq,
  exception,
  getattr,
  int,
  is_,
  KeyboardInterrupt,
  OSError,
  print,
  repr,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/signals";

function show(number: unknown, frame: unknown): null {
  print("handler of", getattr(call(signal.Signals, number), "name"));
  return null;
}

print(
  eq(signal.signal(signal.SIGUSR1, show), signal.SIG_DFL),
  is_(signal.getsignal(signal.SIGUSR1), show),
);
signal.raise_signal(signal.SIGUSR1);
print(
  repr(signal.SIGTERM),
  int(signal.SIGINT),
  signal.strsignal(signal.SIGHUP),
);
for (const handle of [
  () => signal.signal(200, show),
  () => signal.signal(signal.SIGKILL, show),
]) {
  try {
    call(handle);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError || error instanceof OSError)) {
      throw error;
    }
    print(repr(error));
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const stop = new asyncio.Event();
  loop.add_signal_handler(signal.SIGTERM, getattr(stop, "set"));
  loop.add_signal_handler(signal.SIGUSR1, print, "in the loop");
  signal.raise_signal(signal.SIGUSR1);
  print("raised");
  await asyncio.sleep(0);
  await asyncio.sleep(0.01);
  const process_ = await asyncio.create_subprocess_shell("kill -TERM $PPID");
  await stop.wait();
  print("stopped", await process_.wait());
  print(
    loop.remove_signal_handler(signal.SIGTERM),
    loop.remove_signal_handler(signal.SIGTERM),
  );
  try {
    signal.raise_signal(signal.SIGINT);
    await asyncio.sleep(10);
  } finally {
    print("cancelled");
  }
}

try {
  await asyncio.run(coroutine(main));
} catch (caught) {
  const failure = exception(caught);
  if (!(failure instanceof KeyboardInterrupt)) {
    throw failure;
  }
  print("interrupted");
}
