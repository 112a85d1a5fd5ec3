import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as enum_ from "@tsyncio/runtime/stdlib/enum";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  AttributeError,
  Bytes,
  call,
  Complex,
  Dict,
  enter_blocking,
  Exception,
  exception,
  finish_class,
  float,
  float_divide,
  frozenset,
  getattr,
  getitem,
  iadd,
  type int,
  is_,
  is_main,
  KeyError,
  list,
  LookupError,
  pow,
  print,
  PySet,
  raise_from,
  range,
  repr,
  setitem,
  signature,
  str,
  Tuple,
  type,
} from "@tsyncio/runtime";
import { Counter, OrderedDict } from "@tsyncio/runtime/stdlib/collections";
import { ProcessPoolExecutor } from "@tsyncio/runtime/stdlib/concurrent/futures";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import { as_member } from "@tsyncio/runtime/stdlib/enum";
import { picklable } from "@tsyncio/runtime/workers/processes";

class Color extends enum_.Enum {
  static RED: Color = as_member(1);
  static BLUE: Color = as_member(2);
}
finish_class(Color);

class Point {
  declare x: number;
  declare y: float;
  static y: float = float(0);
  declare colors: Color[];

  constructor(x: number, y: float = float(0), colors: Color[] = []) {
    this.x = x;
    this.y = y;
    this.colors = colors;
  }
}
as_dataclass(Point, ["x", "y", ["colors", { default_factory: list }]]);

class Account {
  declare owner: string;
  declare balance: int;

  constructor(owner: string) {
    this.owner = owner;
    this.balance = 0;
  }

  deposit(amount: number): Account {
    this.balance = iadd(this.balance, amount);
    return this;
  }
}

class Refused extends Exception {
  declare code: number;

  constructor(reason: string, code = 7) {
    super(reason);
    this.code = code;
  }
}

let _settings: Dict<string, unknown> | null = null as Dict<
  string,
  unknown
> | null;

function set_up(value: number, step: number): null {
  _settings = new Dict<string, unknown>([
    ["value", value],
    ["step", step],
  ]);
  return null;
}

function next_value(): Dict<string, unknown> | null {
  setitem(
    _settings,
    "value",
    iadd(getitem(_settings, "value"), getitem(_settings, "step")),
  );
  return _settings;
}

function moved(point: Point, color: Color): Tuple<[Point, boolean]> {
  return Tuple.of(
    new Point(point.x + 1, float(float_divide(Number(point.y), 2)), [color]),
    color === Color.RED,
  );
}

function deposit(account: Account, amount: number): Account {
  return account.deposit(amount);
}

function words(
  text: string,
): Tuple<[collections.Counter, collections.OrderedDict]> {
  return Tuple.of(
    new Counter(strings.split(text)),
    new OrderedDict({ first: getitem(text, 0) }),
  );
}

function apply(
  function_: (x: unknown) => unknown,
  ...args_items: unknown[][]
): unknown {
  const args = Tuple.of(...args_items);
  return call(function_, ...args);
}
signature(apply, "function, *args");

function double(x: unknown): unknown {
  return add(x, x);
}

function refuse(n: number): number {
  if (n > 1) {
    throw new Refused("too much", n);
  }
  return n;
}

function read_key(table: Dict<unknown, unknown>, key: string): unknown {
  try {
    return getitem(table, key);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    throw raise_from(new LookupError(key), error);
  }
}

function make_function(): () => number {
  return () => 1;
}

async function main(): Promise<void> {
  const scope = await enter_blocking(
    new ProcessPoolExecutor(1, undefined, set_up, Tuple.of(40, 2)),
  );
  try {
    const pool = scope.value;
    print(
      await pool.submit(next_value).result(),
      await pool.submit(next_value).result(),
      _settings,
    );
    print(await pool.submit(moved, new Point(1, float(3)), Color.RED).result());
    const account = new Account("me");
    const copy = await pool.submit(deposit, account, 5).result();
    print(
      account.balance,
      getattr(copy, "balance"),
      getattr(copy, "owner"),
      type(copy) === Account,
      copy === account,
    );
    print(await pool.submit(words, "a b a").result());
    print(
      await pool
        .submit(apply, double, [
          pow(10, 20),
          float(2),
          float(-0),
          null,
          Bytes.from_latin1("x"),
          new Complex(0, 1),
          Tuple.of(1),
          new PySet([2]),
          frozenset(),
          range(3),
        ])
        .result(),
    );
    const shared: unknown[] = [1];
    const table = await pool.submit(apply, double, [shared, shared]).result();
    print(table, is_(getitem(table, 0), getitem(table, 3)));
    for (const number of [1, 2]) {
      try {
        print(await pool.submit(refuse, number).result());
      } catch (caught) {
        const error = exception(caught);
        if (!(error instanceof Refused)) {
          throw error;
        }
        print(
          repr(error),
          error.code,
          getattr(type(getattr(error, "__cause__")), "__name__"),
        );
      }
    }
    const error = await pool.submit(read_key, new Dict(), "k").exception();
    const lines = strings.splitlines(str(error!.__cause__));
    print(
      repr(error),
      Iterator.from(lines)
        .filter((line) =>
          strings.startswith(
            line,
            Tuple.of("KeyError", "LookupError", "The above"),
          ),
        )
        .toArray(),
    );
    try {
      for await (const result of pool.map(refuse, range(4))) {
        print(result);
      }
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof Refused)) {
        throw error;
      }
      print("stopped:", error);
    }
    try {
      await pool.submit(make_function).result();
    } catch (caught) {
      const failure = exception(caught);
      if (!(failure instanceof AttributeError)) {
        throw failure;
      }
      print("a lambda cannot come back");
    }
    const future = pool.submit(() => 1);
    print(getattr(type(await future.exception()), "__name__"));
    print(await pool.submit(double, "still there").result());
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
}

picklable(import.meta, {
  Color,
  Point,
  Account,
  Refused,
  set_up,
  next_value,
  moved,
  deposit,
  words,
  apply,
  double,
  refuse,
  read_key,
  make_function,
});

if (is_main(import.meta)) {
  await main();
}
