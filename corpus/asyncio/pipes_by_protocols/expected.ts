import * as asyncio from "@tsyncio/runtime/asyncio";
import * as io from "@tsyncio/runtime/stdlib/io";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as strings from "@tsyncio/runtime/strings";
import {
  awaitable,
  Bytes,
  call_method,
  coroutine,
  getattr,
  getitem,
  iadd,
  is_,
  print,
  repr,
  setattr,
  Slice,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/processes";

// Both ends of pipes, by protocols and by hand.

class Reader extends asyncio.Protocol {
  declare lost: asyncio.Future<unknown>;
  declare data: unknown;

  constructor() {
    super();
    this.lost = asyncio.get_running_loop().create_future();
    this.data = Bytes.from_latin1("");
  }

  connection_made(transport: unknown): null {
    print("reading", call_method(transport, "is_reading"));
    return null;
  }

  data_received(data: unknown): null {
    this.data = iadd(this.data, data);
    return null;
  }

  eof_received(): null {
    print("eof", this.data);
    return null;
  }

  connection_lost(exc: unknown): null {
    print("reader lost", exc);
    this.lost.set_result(null);
    return null;
  }
}

class Writer extends asyncio.BaseProtocol {
  declare lost: asyncio.Future<unknown>;

  connection_made(transport: unknown): null {
    print("writing", call_method(transport, "get_write_buffer_size"));
    this.lost = asyncio.get_running_loop().create_future();
    return null;
  }

  connection_lost(exc: unknown): null {
    print("writer lost", exc);
    getattr(this, "lost").set_result(null);
    return null;
  }
}

async function by_protocols(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const [r, w] = os.pipe();
  const [reading, reader] = await loop.connect_read_pipe(
    Reader,
    io.open(r, "rb", 0),
  );
  const [writing, writer] = await loop.connect_write_pipe(
    Writer,
    io.open(w, "wb", 0),
  );
  call_method(writing, "write", Bytes.from_latin1("one "));
  await asyncio.sleep(0.05);
  call_method(writing, "write", Bytes.from_latin1("two "));
  call_method(writing, "write", Bytes.from_latin1("three"));
  call_method(writing, "close");
  print(call_method(writing, "is_closing"));
  await awaitable(getattr(writer, "lost"));
  await awaitable(getattr(reader, "lost"));
  print(getattr(type(reader), "__name__"), call_method(reading, "is_closing"));
  print(
    getattr(call_method(reading, "get_extra_info", "pipe"), "closed"),
    getattr(call_method(writing, "get_extra_info", "pipe"), "closed"),
  );
}

async function by_hand(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let [r, w] = os.pipe();
  const file = io.open(w, "wb", 1024);
  const [writing, writer] = await loop.connect_write_pipe(
    () => new Writer(),
    file,
  );
  call_method(writing, "write", Bytes.from_latin1("1"));
  print(os.read(r, 10));
  call_method(writing, "write", Bytes.from_latin1("2345"));
  print(
    os.read(r, 10),
    is_(call_method(writing, "get_extra_info", "pipe"), file),
  );
  os.close(r);
  call_method(writing, "close");
  await awaitable(getattr(writer, "lost"));
  [r, w] = os.pipe();
  const [reading, reader] = await loop.connect_read_pipe(
    Reader,
    io.open(r, "rb"),
  );
  os.write(w, Bytes.from_latin1("x"));
  await asyncio.sleep(0.05);
  print(getattr(reader, "data"));
  os.write(w, Bytes.from_latin1("yz"));
  os.close(w);
  await awaitable(getattr(reader, "lost"));
  call_method(reading, "close");
  print(
    getattr(call_method(reading, "get_extra_info", "pipe"), "closed"),
    getattr(file, "closed"),
  );
}

async function left_open(): Promise<void> {
  const loop = asyncio.new_event_loop();
  const [r, w] = os.pipe();
  const [source, target] = [
    io.open(r, "rb", 1024),
    io.open(w, "w", 1024, "utf-8"),
  ];

  async function connect(): Promise<Tuple<[any, any]>> {
    let writing!: unknown;
    let [reading, _] = await loop.connect_read_pipe(asyncio.Protocol, source);
    [writing, _] = await loop.connect_write_pipe(asyncio.BaseProtocol, target);
    return Tuple.of(reading, writing);
  }

  const [reading, writing] = await loop.run_until_complete(coroutine(connect));
  print(
    getitem(strings.split(repr(reading)), -1),
    getitem(strings.split(repr(writing)), new Slice(-2, null)),
  );
  loop.close();
  print(
    getitem(strings.split(repr(reading)), -1),
    getitem(strings.split(repr(writing)), -1),
  );
  call_method(source, "close");
  call_method(target, "close");
  setattr(reading, "_pipe", null);
  setattr(writing, "_pipe", null);
}

await left_open();
await asyncio.run(coroutine(by_protocols));
await asyncio.run(coroutine(by_hand));
