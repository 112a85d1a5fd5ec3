import * as strings from "@tsyncio/runtime/strings";
import {
  Exception,
  exception,
  getattr,
  KeyError,
  print,
  repr,
  str,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";

class E1 extends Exception {
  declare balance: number;
  declare amount: number;

  constructor(balance: number, amount = 5) {
    super(...arguments);
    this.balance = balance;
    this.amount = amount;
    this.args = Tuple.of(`${this.balance} < ${this.amount}`);
  }
}
class E2 extends ValueError {
  declare field: string;
  declare message: string;
  declare code: number;

  constructor(field: string, message = "bad", options: { code?: number } = {}) {
    const code = options.code === undefined ? 3 : options.code;
    super(...arguments);
    this.field = field;
    this.message = message;
    this.code = code;
  }
}
class E3 extends Exception {
  declare x: number | null;

  constructor(x: number | null = null) {
    super(...arguments);
    if (x) {
      this.args = Tuple.of("x:", x);
    } else {
      this.args = Tuple.of("none");
    }
    this.x = x;
  }
}
class E4 extends E1 {
  declare n: number;

  constructor(n: number) {
    const n_2 = n * 2;
    const extra = n + 1;
    super(n, extra);
    this.n = n_2;
  }
}
class E5 extends KeyError {
  declare a: number;

  constructor(a: number, b = 2) {
    super(...arguments);
    this.a = a;
  }
}
class Base {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }
}
class Old extends Base {
  declare age: number;

  constructor(name: string, age: number) {
    super(strings.upper(name));
    this.age = age;
  }
}
class Old2 extends Base {
  declare n: number;

  constructor(...names_items: string[]) {
    const names = Tuple.of(...names_items);
    super(strings.join("-", names));
    this.n = names.length;
  }
}
for (const e of [
  new E1(1),
  new E1(2, 9),
  new E2("age"),
  new E2("age", "neg"),
  Object.assign(new E2("age", "neg", { code: 4 }), { args: Tuple.of("age") }),
  new E3(),
  new E3(5),
  new E4(3),
  new E5(1),
  new E5(1, 7),
  Object.assign(new E5(4), { args: Tuple.of() }),
]) {
  print(getattr(type(e), "__name__"), getattr(e, "args"), str(e), repr(e));
}
print(
  new E1(1).amount,
  Object.assign(new E2("f", undefined, { code: 9 }), { args: Tuple.of("f") })
    .code,
  new E4(5).n,
  new E4(5).balance,
  getattr(new E3(2), "x"),
);
const o = new Old("bob", 5);
print(
  getattr(o, "name"),
  o.age,
  getattr(new Old2("a", "b"), "name"),
  getattr(new Old2("a"), "n"),
);
try {
  throw new E4(1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof E1)) {
    throw e;
  }
  print(e, getattr(e, "n"));
}
