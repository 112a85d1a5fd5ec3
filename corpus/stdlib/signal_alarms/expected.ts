import * as asyncio from "@tsyncio/runtime/asyncio";
import * as signal from "@tsyncio/runtime/stdlib/signal";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import {
  call,
  coroutine,
  eq,
  Exception,
  exception,
  type float,
  getattr,
  type int,
  is_,
  isinstance,
  or_,
  OSError,
  print,
  TimeoutError,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/network";
import "@tsyncio/runtime/asyncio/parts/signals";

// An alarm calls its handler while the loop waits; a loop's own handler runs in the loop's turn.

async function attempt(
  f:
    | typeof signal.setitimer
    | typeof signal.getitimer
    | typeof signal.alarm
    | typeof socket.getnameinfo,
  ...args_items: (int | string | float | Tuple<(string | number)[]>)[]
): Promise<void> {
  const args = Tuple.of(...args_items);
  try {
    print(await call(f, ...args));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}

let count = 0;

function handler(number: unknown, frame: unknown): null {
  count += 1;
  print("handled", number, getattr(call(signal.Signals, number), "name"));
  if (eq(count, 2)) {
    signal.setitimer(signal.ITIMER_REAL, 0);
  }
  return null;
}

async function plain(): Promise<void> {
  const before = signal.signal(signal.SIGALRM, handler);
  print(
    is_(before, signal.SIG_DFL),
    signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02),
  );
  const [left, interval] = signal.getitimer(signal.ITIMER_REAL);
  print(0 < Number(left) && Number(left) <= 0.02, interval);
  await asyncio.sleep(0.2);
  print(signal.getitimer(signal.ITIMER_REAL));
}

async function in_loop(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const done = loop.create_future();
  loop.add_signal_handler(signal.SIGALRM, getattr(done, "set_result"), "rung");
  print(signal.alarm(1), signal.alarm(7), signal.alarm(0), signal.alarm(0));
  signal.setitimer(signal.ITIMER_REAL, 0.01);
  print(await done);
  print(loop.remove_signal_handler(signal.SIGALRM));
}

async function raises(): Promise<void> {
  function fail(number: unknown, frame: unknown): never {
    throw new TimeoutError("too slow");
  }
  signal.signal(signal.SIGALRM, fail);
  signal.setitimer(signal.ITIMER_REAL, 0.01);
  await asyncio.sleep(10);
}

await asyncio.run(coroutine(plain));
await asyncio.run(coroutine(in_loop));
try {
  await asyncio.run(coroutine(raises));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TimeoutError)) {
    throw e;
  }
  print("raised", e);
}
await attempt(signal.setitimer, signal.ITIMER_REAL, -1);
await attempt(signal.setitimer, signal.ITIMER_REAL, 1, -1);
await attempt(signal.setitimer, 9, 1);
await attempt(signal.getitimer, 9);
await attempt(signal.setitimer, 0, "x");
await attempt(signal.alarm, 1.5);
try {
  signal.setitimer(0, -1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof signal.ItimerError)) {
    throw e;
  }
  print(e.errno, isinstance(e, OSError), type(e));
}
await attempt(socket.getnameinfo, Tuple.of("127.0.0.1", 80), 3);
await attempt(
  socket.getnameinfo,
  Tuple.of("::1", 80, 0, 0),
  or_(socket.NI_NUMERICHOST, socket.NI_NUMERICSERV),
);
await attempt(socket.getnameinfo, Tuple.of("localhost", 80), 3);
await attempt(socket.getnameinfo, Tuple.of("127.0.0.1"), 3);
await attempt(socket.getnameinfo, "x", 3);
await attempt(socket.getnameinfo, Tuple.of("127.0.0.1", "80"), 3);
signal.signal(signal.SIGALRM, signal.SIG_IGN);
signal.setitimer(signal.ITIMER_REAL, 0.01);

async function ignoring(): Promise<void> {
  await asyncio.sleep(0.05);
}

await asyncio.run(coroutine(ignoring));
print("end");
signal.signal(signal.SIGALRM, signal.SIG_DFL);
