/** Functions that travel: what their parameters hold follows from every way in which they are called. */

import {
  add,
  call,
  call_method,
  Dict,
  exception,
  filter,
  float,
  getattr,
  getitem,
  iadd,
  type int,
  kwargs,
  len,
  list,
  map,
  max,
  min,
  mul,
  neg,
  print,
  repr,
  set,
  setattr,
  setitem,
  signature,
  sorted,
  str,
  truediv,
  Tuple,
  TypeError,
  zip,
} from "@tsyncio/runtime";

function twice(value: unknown): unknown {
  return mul(value, 2);
}

function halve(value: unknown): unknown {
  return truediv(value, 2);
}

function apply(
  function_: (value: unknown) => unknown,
  value: string | float | null,
): unknown {
  return call(function_, value);
}

// One caller by name, others by a parameter, a list, a dict, an attribute and a closure.
print(twice(4), apply(twice, "ab"), apply(halve, 8), apply(twice, 1.5));
const steps = [twice, halve];
print(Array.from(steps, (step) => call(step, 10)));
const table = new Dict<string, (value: unknown) => unknown>([["twice", twice]]);
setitem(table, "halve", halve);
for (const [name, function_] of table.items()) {
  print(name, call(function_, 3));
}
print(
  call(getitem(table, "twice"), [1]),
  table.get("missing"),
  call(table.get("halve", twice), 5),
);

class Button {
  declare action: unknown;
  declare log: unknown[];

  constructor(action: ((value: unknown) => unknown) | typeof str) {
    this.action = action;
    this.log = [];
  }

  press(times: number): unknown[] {
    for (let _ = 0; _ < times; _++) {
      this.log.push(call_method(this, "action", times));
    }
    return this.log;
  }

  replace(action: unknown): unknown {
    let old!: unknown;
    const [item, item_2] = [this.action, action];
    old = item;
    this.action = item_2;
    return old;
  }
}

const button = new Button(twice);
print(button.press(2));
const old = button.replace((times: unknown) => `pressed ${str(times)}`);
print(button.press(1), call(old, 2.5));
const press = getattr(button, "press");
print(call(press, 1));

class Loud extends Button {
  press(times: number): any {
    return ["loud", times, ...super.press(1)];
  }
}

const buttons = [button, new Loud(str)];
const presses = Array.from(buttons, (each) => getattr(each, "press"));
print(Array.from(presses, (press) => call(press, 2)));
print(
  Array.from(
    zip(presses, Tuple.of(1, 2)),
    ([press, times]) => call(press, times).length,
  ),
);

function compose(
  ...functions_items: (
    ((value: unknown) => unknown) | typeof str | typeof len
  )[]
): (value: number | string) => unknown {
  const functions = Tuple.of(...functions_items);
  function composed(value: unknown): unknown {
    for (const function_ of functions) {
      value = call(function_, value);
    }
    return value;
  }

  return composed;
}

print(compose(twice, halve, str)(3), compose(len, twice)("abc"));

function counter(start: int | float): (step?: float) => int | float {
  function count(step: float = 1): int | float {
    start = iadd(start, step);
    return start;
  }
  signature(count, "step=…", "counter.<locals>.count");

  return count;
}

const tick = counter(10);
print(tick(), tick(5), tick(0.5), tick(-1));
const tock = counter(float(2));
print(tock(), tock(1));

function chained(function_: unknown = null): unknown {
  if (function_ === null) {
    return chained;
  }
  return call(function_, 7);
}
signature(chained, "function=…");

print(call(chained(), twice), chained(halve));

function swap(
  first: (value: unknown) => unknown,
  second: (value: unknown) => unknown,
): Tuple<[(value: unknown) => unknown, (value: unknown) => unknown]> {
  return Tuple.of(second, first);
}

const [one, other] = swap(twice, halve);
print(one(9), other(9));

function make(kind: string): typeof list | typeof set | typeof Point {
  return getitem(
    new Dict<string, typeof list | typeof set | typeof Point>([
      ["list", list],
      ["set", set],
      ["point", Point],
    ]),
    kind,
  );
}

class Point {
  declare x: number | string | unknown[];
  declare y: float | null;

  constructor(x: number | string | unknown[] = 0, y: float | null = 0) {
    this.x = x;
    this.y = y;
  }

  __repr__(): string {
    return `Point(${repr(this.x)}, ${repr(this.y)})`;
  }
}
signature(Point, "x=…, y=…");

class Point3 extends Point {}

print(
  call(make("list"), "ab"),
  call(make("point"), 1),
  call(make("point"), "x", float(2)),
  call(make("set"), [1]),
);
const classes: (typeof Point | typeof Point3)[] = [Point, Point3];
print(Array.from(classes, (cls) => call(cls, 3, kwargs({ y: null }))));
print(
  sorted([3, 1, 2], { key: (n: number) => neg(n) }),
  list(map(twice, [1, "x", float(2)])),
  list(filter((s: string) => s, ["", "a"])),
);
print(
  max(["aa", "b"], { key: len }),
  min([new Point(2), new Point(1)], { key: (p: Point) => p.x }),
);
const handlers = new Dict<string, any>();

function on(name: string): any {
  function register(handler: any): any {
    handlers.setdefault(name, []).push(handler);
    return handler;
  }

  return register;
}

const started: any = call(
  on("start"),
  function started(what: string | float): Tuple<[string, string | float]> {
    return Tuple.of("started", what);
  },
);

const also: any = call(
  on("start"),
  signature(function also(
    what: string | float,
    ...more_items: any[]
  ): Tuple<[string, string | float, Tuple<unknown[]>]> {
    const more = Tuple.of(...more_items);
    return Tuple.of("also", what, more);
  }, "what, *more"),
);

function emit(
  name: string,
  ...args_items: (number | string)[]
): Tuple<(string | float | Tuple<unknown[]>)[]>[] {
  const args = Tuple.of(...args_items);
  return Array.from(handlers.get(name, []), (handler) =>
    call(handler, ...args),
  );
}

print(
  emit("start", 1),
  emit("start", "x"),
  emit("stop"),
  call(started, float(2)),
);

function fallback(
  value: number | string,
  convert:
    ((value: unknown) => unknown) | ((s: number | string) => unknown) = twice,
): unknown {
  return call(convert, value);
}

print(
  fallback(2),
  fallback("x", (s: number | string) => add(s, "!")),
  fallback(3, halve),
);
print(
  ((
    f: (
      g: (
        g: (g: (g: (g: (g: any) => any) => boolean) => boolean) => boolean,
      ) => boolean,
    ) => boolean,
  ) => f(f))(
    (
      g: (
        g: (
          g: (g: (g: (g: (g: any) => any) => boolean) => boolean) => boolean,
        ) => boolean,
      ) => boolean,
    ) => g !== null,
  ),
);

function late(): unknown {
  return call(helper, float(1));
}

let helper: (value: unknown) => unknown = halve;
print(late());
helper = twice;
print(late());
try {
  apply(twice, null);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  call(getitem(steps, 0), 1, 2);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  call(getitem(table, "halve"));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
call(getattr(button, "replace"), (times: unknown) => [times]);
print(button.press(3));
setattr(button, "action", "no function");
try {
  button.press(1);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
