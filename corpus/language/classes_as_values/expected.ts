import {
  call,
  exception,
  getattr,
  kwargs,
  len,
  print,
  rest_arguments,
  rest_keywords,
  signature,
  take_keywords,
  type Tuple,
  TypeError,
} from "@tsyncio/runtime";

class Base {
  declare a: unknown;

  constructor(a: unknown = 1) {
    this.a = a;
  }
  static one(x: number): Base {
    return call(this, x);
  }
  static none(): Base {
    return call(this);
  }
}
signature(Base, "a=…");
class Kid extends Base {
  declare b: unknown;

  constructor(a: any, b: unknown) {
    super(a);
    this.b = b;
  }
}
signature(Kid, "a, b");
class Named extends Base {
  constructor(options: { a?: any } = {}) {
    const a = options.a === undefined ? 5 : options.a;
    super(a);
  }
}
signature(Named, "*, a=…");
print(Base.one(2).a, Base.none().a, Named.none().a);
for (const f of [() => Kid.one(1), () => Kid.none(), () => Named.one(3)]) {
  try {
    print(call(f).a);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
}
function build(cls: typeof Kid | typeof Base, ...a_items: unknown[]): Base {
  const options_2 = take_keywords(a_items);
  const k = rest_keywords(options_2);
  const a: Tuple<number[]> = rest_arguments(a_items);
  return call(cls, ...a, kwargs(k));
}
print(
  getattr(build(Kid, 1, 2), "b"),
  build(Kid, { b: 1, a: 2 }).a,
  build(Base, { a: 9 }).a,
);
const K = len("ab") > 3 ? Base : Kid;
try {
  call(K, 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
