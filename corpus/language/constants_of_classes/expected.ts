/** Attributes of classes that objects read as their own. */

import * as lists from "@tsyncio/runtime/lists";
import * as itertools from "@tsyncio/runtime/stdlib/itertools";
import {
  Bytes,
  bytes,
  call,
  complex,
  Dict,
  exception,
  float,
  getattr,
  getitem,
  hasattr,
  int,
  kwargs,
  next,
  print,
  repr,
  rest_arguments,
  rest_keywords,
  signature,
  str,
  take_keywords,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

/** Numbers its objects. */
class Account {
  declare number: unknown;
  declare owner: string;
  declare balance: number;

  static numbers: itertools.count = new itertools.count(1);
  static LIMIT = 3;
  static RATES: Dict<string, float> = new Dict<string, float>([
    ["low", 0.5],
    ["high", float(2)],
  ]);

  constructor(owner: string, balance = 0) {
    this.number = next(Account.numbers);
    this.owner = owner;
    this.balance = balance * Account.LIMIT;
  }

  __repr__(): string {
    return `${str(this.number)}: ${this.owner} ${this.balance}`;
  }

  rate(name: string): float {
    return float(Number(getitem(Account.RATES, name)) * this.balance);
  }

  raise_limit(): number {
    Account.LIMIT += 1;
    return Account.LIMIT;
  }
}

/** A class below has another number of sides; an object a name of its own. */
class Shape {
  declare name: string;

  static sides = 0;
  static name_ = "shape";
  static kinds: string[] = [];

  constructor(...kinds_items: string[]) {
    const kinds = Tuple.of(...kinds_items);
    lists.extend(Shape.kinds, kinds);
  }

  describe(): string {
    return `${this.name} with ${getattr(this, "sides")} sides, ${str(Shape.kinds)}`;
  }

  rename(name: string): void {
    this.name = name;
  }
}
Shape.prototype.name = Shape.name_;

class Square extends Shape {
  static sides = 4;
}

/** A property of a class below sees the object before it is whole. */
class Early {
  declare seen: string | boolean;
  declare size: number;

  static label = "early";

  constructor() {
    this.seen = getattr(this, "label");
    this.size = 3;
  }
}

class Late extends Early {
  get label(): boolean {
    return hasattr(this, "size");
  }
}

class Hidden {
  static step = 2;

  value(): number {
    const Hidden = 5;
    return Hidden * getattr(this, "step");
  }
}

function convert(
  kind: typeof int | typeof str | typeof bytes | typeof complex,
  ...args_items: unknown[]
): string {
  const options = take_keywords(args_items);
  const keywords = rest_keywords(options);
  const args: Tuple<(string | Bytes | number)[]> = rest_arguments(args_items);
  try {
    return repr(call(kind, ...args, kwargs(keywords)));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    return `${str(getattr(type(error), "__name__"))}: ${str(error)}`;
  }
}

print(
  new Account("ann", 2),
  new Account("bob"),
  new Account("cid", 1).rate("high"),
);
print(new Account("dan").raise_limit(), new Account("eve", 1));
const [shape, square] = [new Shape("round"), new Square("even")];
shape.rename("blob");
print(shape.describe(), square.describe(), Shape.name_);
Shape.sides = 9;
print(shape.describe(), square.describe());
print(
  getattr(new Early(), "seen"),
  getattr(new Late(), "seen"),
  new Hidden().value(),
);
print(
  convert(int, "ff", { base: 16 }),
  convert(int, "1", { nope: 1 }),
  convert(str, Bytes.from_latin1("ab"), { encoding: "ascii" }),
);
print(
  convert(str, 1, 2, 3, 4),
  convert(bytes, 1, 2, 3, 4),
  convert(signature(complex, "real=…, imag=…"), { imag: 2 }),
  convert(signature(complex, "real=…, imag=…"), 1, 2, 3),
);
