/** `list[int]` as a value: an alias that shows what it holds and is called as the type itself. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as collections_abc from "@tsyncio/runtime/stdlib/collections/abc";
import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import * as io from "@tsyncio/runtime/stdlib/io";
import * as types from "@tsyncio/runtime/stdlib/types";
import {
  add,
  call,
  call_method,
  callable,
  coroutine,
  Dict,
  dict,
  Ellipsis,
  eq,
  Exception,
  exception,
  finish_class,
  frozenset,
  getattr,
  getitem,
  hash,
  inherits,
  int,
  isinstance,
  issubclass,
  List,
  list,
  lt,
  ne,
  or_,
  print,
  repr,
  set,
  str,
  Tuple,
  tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";

const Numbers = getitem(list, int);
const Table = getitem(dict, Tuple.of(str, getitem(list, int)));

/** A queue that says what it holds. */
class Jobs extends asyncio.Queue {
  async put_twice(job: int): Promise<null> {
    await this.put(job);
    await this.put(job);
    return null;
  }
}

class Words extends inherits(List) {}
finish_class(Words);

function convert(
  kind: unknown,
  items: Tuple<[number, number]> | unknown[],
): unknown {
  return call(kind, items);
}

function shown(): void {
  for (const alias of [
    Numbers,
    Table,
    getitem(tuple, Tuple.of(int, Ellipsis)),
    getitem(list, Tuple.of()),
    getitem(set, "x"),
    getitem(type, int),
    getitem(frozenset, null),
    getitem(Words, str),
  ]) {
    print(
      alias,
      repr(alias),
      type(alias),
      getattr(alias, "__origin__"),
      getattr(alias, "__args__"),
    );
  }
  print(
    getitem(asyncio.Queue, int),
    getitem(asyncio.Future, str),
    getitem(asyncio.Task, null),
    getitem(Jobs, int),
  );
  print(
    getitem(collections.deque, int),
    getitem(collections.defaultdict, Tuple.of(str, Numbers)),
    getitem(collections_abc.Mapping, Tuple.of(str, int)),
  );
  print(
    getitem(types.MappingProxyType, Tuple.of(int, str)),
    getitem(contextlib.AbstractContextManager, int),
  );
}

function used(): void {
  print(
    convert(Numbers, Tuple.of(1, 2)),
    convert(getitem(set, int), [1, 1]),
    call(Table),
    getattr(Numbers, "__name__"),
  );
  print(
    getitem(new Dict<unknown, string>([[getitem(list, int), "a"]]), Numbers),
    eq(Numbers, getitem(list, int)),
    ne(Numbers, getitem(list, str)),
    hash(Numbers) === hash(getitem(list, int)),
  );
  print(
    or_(Numbers, null),
    or_(null, Numbers),
    or_(or_(Numbers, int), Numbers),
    callable(Numbers),
    isinstance(Numbers, type),
  );
  print(call_method(getitem(dict, Tuple.of(str, int)), "fromkeys", "ab", 1));
}

function refused(): void {
  const attempts = Tuple.of(
    () => isinstance([], Numbers),
    () => isinstance([], Tuple.of(int, Numbers)),
    () => issubclass(list, Numbers),
    () => getitem(Numbers, int),
    () => getattr(Numbers, "missing"),
    () => add(Numbers, 1),
    () => lt(Numbers, Numbers),
    () => getitem(int, str),
    () => getitem(asyncio.Lock, int),
    () => getitem(collections_abc.Sized, int),
    () => call(getitem(tuple, int), 3),
    () => getitem(new Dict(), Numbers),
  );
  for (const attempt of attempts) {
    try {
      print(call(attempt));
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof Exception)) {
        throw error;
      }
      print(getattr(type(error), "__name__"), error);
    }
  }
}

async function main(): Promise<void> {
  const jobs = new Jobs(3);
  await jobs.put_twice(4);
  print(add(await jobs.get(), 1), jobs.qsize());
}

shown();
used();
refused();
await asyncio.run(coroutine(main));
print(
  asyncio.PriorityQueue,
  asyncio.Task,
  asyncio.BoundedSemaphore,
  io.StringIO,
  contextlib.suppress,
);
