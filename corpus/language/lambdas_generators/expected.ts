import {
  call_method,
  delegate,
  exception,
  type int,
  list,
  mul,
  next,
  print,
  range,
  StopIteration,
  Tuple,
} from "@tsyncio/runtime";

let i: any;
const lam = function* (): Generator<unknown, unknown, unknown> {
  return (yield 5) ?? null;
};
print(list(lam()));
const both = function* (a: number, b: unknown = 2): Generator<any, any, any> {
  return Tuple.of((yield a) ?? null, (yield b) ?? null);
};
const g = both(1);
print(next(g), call_method(g, "send", "x"));
try {
  call_method(g, "send", "y");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof StopIteration)) {
    throw e;
  }
  print(e.value);
}
class C {
  declare v: number;

  constructor() {
    this.v = 7;
  }
  gens(): () => Generator<unknown, unknown, unknown> {
    const self = this;
    return function* (): Generator<unknown, unknown, unknown> {
      return (yield self.v) ?? null;
    };
  }
}
print(list(new C().gens()()));
const fwd = function* (xs: number[]): Generator<unknown, unknown, unknown> {
  return (yield* delegate(xs)) ?? null;
};
print(list(fwd([1, 2])));
const f = (n: number): int => (n <= 1 ? 1 : mul(n, f(n - 1)));
print(f(10));
print(
  Array.from(range(3), (item) => {
    i = item;
    return list(
      (function* (): Generator<unknown, unknown, unknown> {
        return (yield i) ?? null;
      })(),
    );
  }),
);
