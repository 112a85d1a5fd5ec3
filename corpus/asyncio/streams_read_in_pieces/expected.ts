/** A StreamReader is fed piece by piece: what waits goes on waiting, fails, is cancelled, and leaves the reader as CPython does. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextvars from "@tsyncio/runtime/stdlib/contextvars";
import {
  aiterate,
  awaitable,
  Bytes,
  call,
  call_method,
  coroutine,
  Exception,
  exception,
  getattr,
  isinstance,
  KeyError,
  left_handler,
  OSError,
  pow,
  print,
  repr,
  TimeoutError,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";

const var_ = new contextvars.ContextVar<string>("var", { default: "none" });

async function feed(
  reader: asyncio.StreamReader,
  pieces: (
    | Bytes
    | ValueError
    | asyncio.IncompleteReadError
    | asyncio.LimitOverrunError
    | OSError
    | null
  )[],
): Promise<void> {
  for (const piece of pieces) {
    await asyncio.sleep(0);
    if (piece === null) {
      reader.feed_eof();
    } else if (isinstance(piece, Exception)) {
      reader.set_exception(piece);
    } else {
      reader.feed_data(piece);
    }
  }
}

async function attempt(
  name: string,
  reader: asyncio.StreamReader,
  action: unknown,
  pieces: (
    | Bytes
    | ValueError
    | asyncio.IncompleteReadError
    | asyncio.LimitOverrunError
    | OSError
    | null
  )[],
): Promise<void> {
  const feeder = asyncio.create_task(coroutine(feed, reader, pieces));
  try {
    print(name, await awaitable(call(action)));
  } catch (error) {
    const e = exception(error);
    try {
      print(
        name,
        getattr(type(e), "__name__"),
        e,
        repr(e.__context__),
        repr(e.__cause__),
      );
    } catch (raised) {
      throw left_handler(raised, e);
    }
  }
  await feeder;
  print(
    "   ",
    getattr(reader, "_buffer"),
    getattr(reader, "_waiter"),
    reader.at_eof(),
  );
}

async function main(): Promise<void> {
  const R = (
    (default_limit: number) =>
    (limit: number = default_limit) =>
      new asyncio.StreamReader(limit)
  )(pow(2, 16));
  let r: asyncio.StreamReader = R();
  await attempt("line", r, getattr(r, "readline"), [
    Bytes.from_latin1("a"),
    Bytes.from_latin1("b"),
    Bytes.from_latin1("c\nrest"),
  ]);
  r = R();
  await attempt("line eof", r, getattr(r, "readline"), [
    Bytes.from_latin1("a"),
    Bytes.from_latin1("b"),
    null,
  ]);
  r = R();
  await attempt("line eof at once", r, getattr(r, "readline"), [null]);
  r = R(4);
  await attempt("line too long", r, getattr(r, "readline"), [
    Bytes.from_latin1("abc"),
    Bytes.from_latin1("def"),
    Bytes.from_latin1("g\nh"),
    null,
  ]);
  r = R(4);
  await attempt("line too long found", r, getattr(r, "readline"), [
    Bytes.from_latin1("abcdefg\nh"),
    null,
  ]);
  r = R();
  await attempt("line set_exception", r, getattr(r, "readline"), [
    Bytes.from_latin1("a"),
    new ValueError("bad"),
  ]);
  r = R();
  await attempt("line set incomplete", r, getattr(r, "readline"), [
    Bytes.from_latin1("a"),
    new asyncio.IncompleteReadError(Bytes.from_latin1("part"), 9),
  ]);
  r = R(4);
  await attempt("line set overrun", r, getattr(r, "readline"), [
    Bytes.from_latin1("a"),
    new asyncio.LimitOverrunError("over", 0),
  ]);
  r = R();
  await attempt("exactly", r, () => call_method(r, "readexactly", 5), [
    Bytes.from_latin1("a"),
    Bytes.from_latin1("bcd"),
    Bytes.from_latin1("efg"),
  ]);
  r = R();
  await attempt("exactly eof", r, () => call_method(r, "readexactly", 5), [
    Bytes.from_latin1("a"),
    Bytes.from_latin1("bcd"),
    null,
  ]);
  r = R();
  await attempt("exactly err", r, () => call_method(r, "readexactly", 5), [
    Bytes.from_latin1("a"),
    new OSError("x"),
  ]);
  r = R();
  await attempt(
    "until",
    r,
    () => call_method(r, "readuntil", Bytes.from_latin1("--")),
    [Bytes.from_latin1("a-"), Bytes.from_latin1("-b--"), null],
  );
  r = R();
  await attempt(
    "until eof",
    r,
    () => call_method(r, "readuntil", Bytes.from_latin1("--")),
    [Bytes.from_latin1("a-"), Bytes.from_latin1("b-"), null],
  );
  r = R(3);
  await attempt(
    "until long",
    r,
    () => call_method(r, "readuntil", Bytes.from_latin1("--")),
    [
      Bytes.from_latin1("a-"),
      Bytes.from_latin1("bb-"),
      Bytes.from_latin1("cc"),
      null,
    ],
  );
  r = R();
  await attempt(
    "until kinds",
    r,
    () =>
      call_method(
        r,
        "readuntil",
        Tuple.of(Bytes.from_latin1("--"), Bytes.from_latin1("\n")),
      ),
    [Bytes.from_latin1("a-"), Bytes.from_latin1("\nb--"), null],
  );
  r = R();
  await attempt("read", r, () => call_method(r, "read", 3), [
    Bytes.from_latin1("abcdef"),
  ]);
  r = R();
  await attempt("read all", r, getattr(r, "read"), [
    Bytes.from_latin1("abc"),
    Bytes.from_latin1("def"),
    null,
  ]);
  r = R();
  await attempt("read eof", r, () => call_method(r, "read", 3), [null]);
  r = R();
  await attempt("read 0", r, () => call_method(r, "read", 0), [
    Bytes.from_latin1("x"),
  ]);
  // inside a handler
  r = R();
  async function inner(): Promise<Bytes> {
    try {
      throw new KeyError("outer");
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof KeyError)) {
        throw failure;
      }
      try {
        return await r.readexactly(3);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    }
  }
  await attempt("in handler", r, inner, [Bytes.from_latin1("a"), null]);
  // cancelled, then read on
  r = R();
  let t: asyncio.Task<Bytes | null> = asyncio.create_task(
    call_method(r, "readline"),
  );
  await asyncio.sleep(0);
  r.feed_data(Bytes.from_latin1("half"));
  await asyncio.sleep(0);
  t.cancel();
  try {
    await t;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    try {
      print("cancelled", getattr(r, "_waiter"), getattr(r, "_buffer"));
    } catch (raised) {
      throw left_handler(raised, failure);
    }
  }
  t = asyncio.create_task(call_method(r, "readline"));
  await asyncio.sleep(0);
  r.feed_data(Bytes.from_latin1(" more\nand"));
  t.cancel();
  try {
    print(await t);
  } catch (error) {
    const failure_2 = exception(error);
    if (!(failure_2 instanceof asyncio.CancelledError)) {
      throw failure_2;
    }
    try {
      print("cancelled late", getattr(r, "_waiter"), getattr(r, "_buffer"));
    } catch (raised_2) {
      throw left_handler(raised_2, failure_2);
    }
  }
  print(await r.readline());
  // two at once
  let a: asyncio.Task<Bytes> = asyncio.create_task(call_method(r, "readline"));
  const b = asyncio.create_task(call_method(r, "read", 10));
  const c = asyncio.create_task(
    call_method(r, "readuntil", Bytes.from_latin1("x")),
  );
  print(await asyncio.gather(b, c, { return_exceptions: true }));
  r.feed_data(Bytes.from_latin1("dum\n"));
  print(await a);
  try {
    await asyncio.wait_for(call_method(r, "readline"), 0.01);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TimeoutError)) {
      throw e;
    }
    try {
      print("timeout", getattr(r, "_waiter"), repr(e));
    } catch (raised_3) {
      throw left_handler(raised_3, e);
    }
  }
  // somebody steals what came
  a = asyncio.create_task(call_method(r, "readline"));
  await asyncio.sleep(0);
  r.feed_data(Bytes.from_latin1("stolen\n"));
  print("thief", await r.read(100));
  await asyncio.sleep(0);
  print(a.done(), getattr(r, "_waiter") !== null);
  r.feed_data(Bytes.from_latin1("second\n"));
  print(await a);
  // lines
  async function lines(): Promise<void> {
    for await (const line of aiterate(r)) {
      print("line", line);
    }
  }
  t = asyncio.create_task(coroutine(lines));
  for (const piece of [
    Bytes.from_latin1("1\n2"),
    Bytes.from_latin1("\n3\n"),
    Bytes.from_latin1("4"),
  ]) {
    r.feed_data(piece);
    await asyncio.sleep(0);
  }
  r.feed_eof();
  await t;
  // context and current task while the transport is asked
  class Transport extends asyncio.Transport {
    static __qualname__ = "main.<locals>.Transport";

    pause_reading(): null {
      print("pause", asyncio.current_task()!.get_name(), var_.get());
      return null;
    }
    resume_reading(): null {
      print("resume", asyncio.current_task()!.get_name(), var_.get());
      return null;
    }
  }
  r = R(2);
  r.set_transport(new Transport());
  async function slow(): Promise<void> {
    var_.set("slow");
    print(await r.readexactly(9));
    print(await r.readexactly(1));
  }
  t = asyncio.create_task(coroutine(slow), { name: "slow" });
  for (const piece of [
    Bytes.from_latin1("abc"),
    Bytes.from_latin1("def"),
    Bytes.from_latin1("ghi"),
    Bytes.from_latin1("jkl"),
    Bytes.from_latin1("mno"),
  ]) {
    await asyncio.sleep(0);
    r.feed_data(piece);
    print(getattr(r, "_paused"));
  }
  await t;
  // never mixed up after errors
  r = R();
  for (let i = 0; i < 3; i++) {
    t = asyncio.create_task(call_method(r, "readline"));
    await asyncio.sleep(0);
    t.cancel();
    print(await asyncio.gather(t, { return_exceptions: true }));
  }
  asyncio
    .get_running_loop()
    .call_soon(getattr(r, "feed_data"), Bytes.from_latin1("ok\n"));
  print(
    await r.readline(),
    await asyncio.gather(
      asyncio.shield(
        coroutine(asyncio.wait_for, call_method(r, "read", 1), 0.01),
      ),
      { return_exceptions: true },
    ),
  );
}

await asyncio.run(coroutine(main));
