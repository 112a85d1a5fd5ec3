// Priorities and status codes as IntEnum: members are ints.

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  base_method,
  call,
  call_method,
  coroutine,
  Dict,
  eq,
  exception,
  finish_class,
  floordiv,
  format,
  ge,
  getattr,
  getitem,
  gt,
  int,
  invert,
  is_in,
  isinstance,
  iterate,
  KeyError,
  lt,
  max,
  mod,
  neg,
  or_,
  print,
  PySet,
  repr,
  setattr,
  sorted,
  str,
  sum,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import { as_member, auto, IntEnum } from "@tsyncio/runtime/stdlib/enum";

class Priority extends IntEnum {
  static HIGH: Priority = as_member(1);
  static NORMAL: Priority = as_member(5);
  static LOW: Priority = as_member(10);

  lowered(): Priority {
    return ge(this, Priority.NORMAL) ? Priority.LOW : Priority.NORMAL;
  }
}
finish_class(Priority);

class Status extends IntEnum {
  static __new__(cls: unknown, value: unknown, phrase: unknown): any {
    const self = call(base_method(int, "__new__"), cls, value);
    setattr(self, "_value_", value);
    setattr(self, "phrase", phrase);
    return self;
  }

  get is_error(): boolean {
    return ge(this, 400);
  }

  static OK: Status = as_member(Tuple.of(200, "OK"));
  static CREATED: Status = as_member(Tuple.of(201, "Created"));
  static NOT_FOUND: Status = as_member(Tuple.of(404, "Not Found"));
}
finish_class(Status);

class Step extends IntEnum {
  static FIRST: Step = as_member(new auto());
  static SECOND: Step = as_member(new auto());
  static TENTH: Step = as_member(10);
  static LAST: Step = as_member(new auto());
}
finish_class(Step);

function next_code(code: Status | Step): int {
  if (isinstance(code, int)) {
    return add(code, 1);
  }
  return 0;
}

async function worker(
  queue: asyncio.PriorityQueue<Tuple<[Priority, string]>>,
): Promise<void> {
  while (!queue.empty()) {
    const [priority, name] = await queue.get();
    print(
      priority,
      repr(priority),
      name,
      `${format(priority, ">3")}|${format(priority, "02d")}|${str(priority.name)}`,
    );
  }
}

async function main(): Promise<void> {
  const queue = new asyncio.PriorityQueue<Tuple<[Priority, string]>>();
  for (const [priority, name] of [
    Tuple.of(Priority.LOW, "mail"),
    Tuple.of(Priority.HIGH, "alarm"),
    Tuple.of(Priority.NORMAL, "log"),
  ]) {
    await queue.put(Tuple.of(priority, name));
  }
  await worker(queue);
  print(
    lt(Priority.HIGH, Priority.LOW),
    gt(Priority.LOW, 5),
    eq(Priority.NORMAL, 5),
    eq(5, Priority.NORMAL),
    add(Priority.HIGH, 1),
  );
  print(
    max(Priority),
    sorted(Priority, { reverse: true }),
    sum(Priority),
    call(Priority, 10),
    getitem(Priority, "HIGH"),
    call_method(Priority.HIGH, "lowered"),
  );
  print(
    getitem([10, 20, 30], Priority.HIGH),
    getitem(new Dict<number, string>([[1, "one"]]), Priority.HIGH),
    getitem(new Dict<Priority, string>([[Priority.HIGH, "high"]]), 1),
    is_in(Priority.HIGH, new PySet([1, 2])),
  );
  print(
    Status.OK,
    getattr(Status.OK, "phrase"),
    getattr(call(Status, 404), "phrase"),
    getattr(Status.NOT_FOUND, "is_error"),
    floordiv(Status.CREATED, 100),
    repr(Status.OK),
  );
  print(
    Array.from(iterate(Step), (step) => step.value),
    next_code(Status.OK),
    next_code(Step.LAST),
    getattr(type(add(Step.FIRST, 1)), "__name__"),
  );
  print(
    mod("%d %s %r", Tuple.of(Status.OK, Status.OK, Status.OK)),
    `${str(Status.OK)}`,
    str(Status.OK),
    format(Status.OK, "x"),
  );
  print(
    isinstance(Status.OK, int),
    call_method(Status.OK, "bit_length"),
    getattr(Status.OK, "real"),
    or_(Status.OK, 1),
    neg(Step.FIRST),
    invert(Step.FIRST),
  );
  for (const bad of [
    () => call(Status, 500),
    () => getitem(Priority, "NONE"),
    () => add(Priority.HIGH, "1"),
    () => call(Priority, "1"),
  ]) {
    try {
      call(bad);
    } catch (caught) {
      const error = exception(caught);
      if (!(
        error instanceof ValueError ||
        error instanceof KeyError ||
        error instanceof TypeError
      )) {
        throw error;
      }
      print(getattr(type(error), "__name__"), error);
    }
  }
}

await asyncio.run(coroutine(main));
