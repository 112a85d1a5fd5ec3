// Dataclasses as programs write them.

import * as dataclasses from "@tsyncio/runtime/stdlib/dataclasses";
import * as enum_ from "@tsyncio/runtime/stdlib/enum";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  add,
  AttributeError,
  call,
  call_method,
  delattr,
  Dict,
  dict,
  eq,
  exception,
  finish_class,
  type float,
  getattr,
  getitem,
  hash,
  type int,
  iterate,
  kwargs,
  list,
  lt,
  map,
  min,
  ne,
  object,
  print,
  PySet,
  rest_arguments,
  rest_keywords,
  set,
  setattr,
  setitem,
  signature,
  sorted,
  str,
  take_keywords,
  type Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";
import {
  as_dataclass,
  asdict,
  fields,
  replace,
} from "@tsyncio/runtime/stdlib/dataclasses";
import { as_member } from "@tsyncio/runtime/stdlib/enum";

let e!: dataclasses.FrozenInstanceError | TypeError | AttributeError;

class Status extends enum_.Enum {
  static PENDING: Status = as_member("pending");
  static DONE: Status = as_member("done");
}
finish_class(Status);

const LIMIT = 10;

function shout(text: unknown): unknown {
  return call_method(text, "upper");
}
signature(shout, "text");

class Task {
  declare name: string | number;
  declare status: Status;
  static status: Status = Status.PENDING;
  declare limit: number;
  static limit: number = LIMIT;
  declare run: (text: unknown) => unknown;
  static run: (text: unknown) => unknown = shout;
  declare started: float;
  declare notes: Dict<string, number>;
  declare seen: PySet<unknown>;

  constructor(
    name: string | number,
    status: Status = Status.PENDING,
    limit: number = LIMIT,
    run: (text: unknown) => unknown = shout,
    started: float = time.time(),
    notes: Dict<string, number> = new Dict<string, number>(),
    seen: PySet<unknown> = set(),
  ) {
    this.name = name;
    this.status = status;
    this.limit = limit;
    this.run = run;
    this.started = started;
    this.notes = notes;
    this.seen = seen;
  }
}
as_dataclass(Task, [
  "name",
  "status",
  "limit",
  "run",
  ["started", { default_factory: time.time, repr: false, compare: false }],
  ["notes", { default_factory: dict }],
  ["seen", { default_factory: set }],
]);

const t = new Task("a");
print(t.name, t.status, t.limit, call_method(t, "run", "x"), t.notes, t.seen);
setitem(t.notes, "k", 1);
t.status = Status.DONE;
print(t.status.value, t.notes, new Task("b").notes);
const u = replace(t, { name: 5 });
print(add(u.name, 1), u.notes === t.notes);
print(
  call(getitem(asdict(u), "run"), "abc"),
  Array.from(iterate(fields(u)), (f) => getattr(f, "name")),
);

class P {
  declare readonly x: unknown;
  declare readonly y: number;
  static y = 0;
  declare total: int;

  constructor(x: unknown, y = 0) {
    this.x = x;
    this.y = y;
    this.__post_init__();
  }
  __post_init__(): null {
    this.total = add(this.x, this.y);
    return null;
  }
  moved(dx: number): P {
    return dataclasses.replace(this, { x: add(this.x, dx) });
  }
}
as_dataclass(P, ["x", "y", ["total", { init: false }]], { frozen: true });
const p = new P(1, 2);
print(
  p,
  p.total,
  p.moved(3),
  hash(p) === hash(new P(1, 2)),
  getitem(new Dict<P, number>([[p, 1]]), new P(1, 2)),
);
for (const action of [
  () => setattr(p, "x", 3),
  () => delattr(p, "y"),
  () => setattr(p, "zz", 3),
]) {
  try {
    call(action);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof dataclasses.FrozenInstanceError)) {
      throw failure;
    }
    e = failure;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
}
call_method(object, "__setattr__", p, "x", "text");
print(p.x, p);

class Item {
  declare priority: int;
  declare name: string;

  constructor(priority: int, name: string) {
    this.priority = priority;
    this.name = name;
  }
}
as_dataclass(Item, ["priority", ["name", { compare: false }]], { order: true });
const items = [new Item(3, "c"), new Item(1, "a"), new Item(2, "b")];
print(
  sorted(items),
  min(items).name,
  eq(new Item(1, "z"), new Item(1, "y")),
  lt(new Item(1, "a"), new Item(2, "a")),
);
try {
  lt(new Item(1, "a"), 3);
} catch (error) {
  const failure_2 = exception(error);
  if (!(failure_2 instanceof TypeError)) {
    throw failure_2;
  }
  e = failure_2;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}

class Animal {
  declare name: string;
  declare sound: string;
  static sound = "?";

  constructor(name: string, sound = "?") {
    this.name = name;
    this.sound = sound;
  }
  speak(): string {
    return `${str(this.name)} says ${str(this.sound)}`;
  }
}
as_dataclass(Animal, ["name", "sound"]);
class Dog extends Animal {
  static sound = "woof";
  declare tricks: string[];

  static count = 0;

  constructor(name: string, sound = "woof", tricks: string[] = ["sit"]) {
    super(name, sound);
    this.tricks = tricks;
  }
  speak(): string {
    Dog.count += 1;
    return super.speak() + "!";
  }
}
as_dataclass(Dog, ["sound", ["tricks", { default_factory: () => ["sit"] }]]);
const d = new Dog("rex");
call_method(d.tricks, "append", "roll");
print(
  d,
  d.speak(),
  Dog.count,
  d instanceof Animal,
  new Dog("x").tricks,
  Dog.sound,
  Animal.sound,
);
print(
  eq(Dog, type(d)),
  eq(d, new Animal("rex", "woof")),
  ne(d, new Dog("rex", "woof", ["sit", "roll"])),
);
class Puppy extends Dog {
  constructor(name: any) {
    super(name, undefined, []);
  }
}
signature(Puppy, "name");
print(new Puppy("p"), new Puppy("p").speak());
class S {
  declare a: number;
  declare b: number;

  constructor(a: number, b = 2) {
    this.a = a;
    this.b = b;
  }
}
as_dataclass(S, ["a", ["b", { default: 2 }]], { slots: true });
const s = new S(1);
s.a = 5;
try {
  setattr(s, "c", 1);
} catch (error) {
  const failure_3 = exception(error);
  if (!(failure_3 instanceof AttributeError)) {
    throw failure_3;
  }
  e = failure_3;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
print(s);
class H {
  declare a: number;

  constructor(a: number) {
    this.a = a;
  }
}
as_dataclass(H, ["a"], { unsafe_hash: true });
print(hash(new H(1)) === hash(new H(1)), new PySet([new H(1), new H(1)]));
class R {
  declare a: number;

  constructor(a: number) {
    this.a = a;
  }
  __repr__(): string {
    return `<${this.a}>`;
  }
}
as_dataclass(R, ["a"], { repr: false });
print(new R(1), [new R(2)]);
class Empty {}
as_dataclass(Empty, []);
print(new Empty(), eq(new Empty(), new Empty()));
class Tree {
  declare value: number;
  declare left: Tree | null;
  static left: null = null;
  declare right: Tree | null;
  static right: null = null;

  constructor(
    value: number,
    left: Tree | null = null,
    right: Tree | null = null,
  ) {
    this.value = value;
    this.left = left;
    this.right = right;
  }
  insert(v: number): void {
    if (v < this.value) {
      if (this.left === null) {
        this.left = new Tree(v);
      } else {
        this.left!.insert(v);
      }
    } else if (this.right === null) {
      this.right = new Tree(v);
    } else {
      this.right!.insert(v);
    }
  }
}
as_dataclass(Tree, ["value", "left", "right"]);
const tr = new Tree(5);
for (const v of [3, 8, 1]) {
  tr.insert(v);
}
print(tr);
function make(
  kind: typeof Item | typeof Dog,
  ...args_items: unknown[]
): Item | Dog {
  const options = take_keywords(args_items);
  const kw = rest_keywords(options);
  const args: Tuple<(number | string)[]> = rest_arguments(args_items);
  return call(kind, ...args, kwargs(kw));
}
print(make(Item, 1, { name: "q" }), make(Dog, "z", { tricks: [1] }));
try {
  make(Item, 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
print(list(map(Animal, ["a", "b"])));
print(getattr(Task, "__name__"), getattr(Item, "__match_args__"));
