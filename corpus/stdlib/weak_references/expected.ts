/** Weak references, and containers that keep nothing alive. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as gc from "@tsyncio/runtime/stdlib/gc";
import * as weakref from "@tsyncio/runtime/stdlib/weakref";
import {
  Bytes,
  call,
  callable,
  contains,
  coroutine,
  delitem,
  Dict,
  eq,
  exception,
  getattr,
  getitem,
  hash,
  type int,
  iterate,
  KeyError,
  len,
  list,
  print,
  PySet,
  range,
  repr,
  setitem,
  sorted,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

class Connection {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  __repr__(): string {
    return `Connection(${repr(this.name)})`;
  }

  close(): string {
    return `${this.name} closed`;
  }
}

class Point {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }

  __eq__(other: any): boolean {
    return other instanceof Point && this.x === other.x;
  }

  __hash__(): int {
    return hash(this.x);
  }
}

function references(): void {
  const connection = new Connection("a");
  const reference = new weakref.ref(connection);
  print(call(reference) === connection, eq(call(reference), connection));
  print(
    reference === new weakref.ref(connection),
    hash(reference) === hash(connection),
  );
  print(new weakref.ref(new Point(1)) === new weakref.ref(new Point(1)));
  const [one, same] = [new Point(1), new Point(1)];
  print(
    eq(new weakref.ref(one), new weakref.ref(same)),
    new weakref.ref(one) === new weakref.ref(same),
  );
  print(type(reference), callable(reference));
}

function refused(): void {
  for (const value of [
    1,
    "text",
    1.5,
    null,
    [] as unknown[],
    new Dict(),
    Tuple.of(),
    Bytes.from_latin1(""),
    new ValueError("x"),
    range(3),
    true,
  ]) {
    try {
      new weakref.ref(value);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof TypeError)) {
        throw error;
      }
      print(error);
    }
  }
}

function containers(): void {
  const [first, second] = [new Connection("first"), new Connection("second")];
  const open_connections = new weakref.WeakSet([first]);
  open_connections.add(second);
  open_connections.add(second);
  print(
    len(open_connections),
    contains(open_connections, first),
    contains(open_connections, 3),
  );
  print(
    sorted(
      Iterator.from(iterate(open_connections)).map((each) =>
        getattr(each, "name"),
      ),
    ),
  );
  open_connections.discard(first);
  try {
    open_connections.remove(first);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"));
  }
  print(len(open_connections), eq(open_connections, new PySet([second])));

  const times = new weakref.WeakKeyDictionary(
    new Dict<unknown, unknown>([[first, 1.5]]),
  );
  setitem(times, second, 2.5);
  print(
    getitem(times, first),
    times.get(new Connection("third")),
    len(times),
    list(times.items()),
  );
  delitem(times, first);
  print(list(times), times.pop(second), len(times));

  const by_name = new weakref.WeakValueDictionary(undefined, { first });
  setitem(by_name, "second", second);
  print(
    getitem(by_name, "first"),
    list(by_name.keys()),
    list(by_name.values()),
    contains(by_name, "third"),
  );
  try {
    getitem(by_name, "third");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print(repr(error));
  }
  try {
    setitem(by_name, "number", 3);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  print(by_name.setdefault("second", first), by_name.get("none", "nothing"));
}

function methods(): void {
  const connection = new Connection("m");
  const close = new weakref.WeakMethod(getattr(connection, "close"));
  const method = call(close);
  print(
    method !== null ? call(method) : null,
    eq(close, new weakref.WeakMethod(getattr(connection, "close"))),
  );
  try {
    new weakref.WeakMethod(3);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

async function freed(): Promise<void> {
  let connection: Connection | null = new Connection("freed");
  const reference = new weakref.ref(connection, (gone: unknown) =>
    print("called back", call(gone) === null),
  );
  const kept = new weakref.WeakSet([connection]);
  const by_name = new weakref.WeakValueDictionary(
    new Dict<unknown, unknown>([["freed", connection]]),
  );
  print(call(reference) === null, len(kept), len(by_name));
  connection = null;
  await gc.collect();
  print(
    call(reference),
    len(kept),
    len(by_name),
    getattr(reference, "__callback__"),
  );
}

async function task(): Promise<void> {
  const tasks = new weakref.WeakSet();
  let running: asyncio.Task<unknown> = asyncio.create_task(
    coroutine(asyncio.sleep, 0),
  );
  tasks.add(running);
  await running;
  print(len(tasks), contains(tasks, running));
  running = undefined as any;
  await asyncio.sleep(0);
  await gc.collect();
  print(len(tasks));
}

references();
refused();
containers();
methods();
await freed();
await asyncio.run(coroutine(task));
