import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  coroutine,
  Dict,
  exception,
  finish_class,
  float,
  format,
  getattr,
  getitem,
  isinstance,
  issubclass,
  mul,
  NotImplementedError,
  print,
  setitem,
  str,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";
import { ABC, declare_abstract } from "@tsyncio/runtime/stdlib/abc";

/** A shape. */
abstract class Shape extends ABC {
  declare name: string | number;

  constructor(name: string | number) {
    super();
    this.name = name;
  }
  /** Its area. */
  abstract area(): float;
  abstract get sides(): number;
  abstract fetch(n?: number): Promise<number | string> | Promise<number>;
  describe(): string {
    return `${str(this.name)}: ${format(this.area(), ".2f")} ${this.sides}`;
  }
}
declare_abstract(Shape, ["area", "get sides", "async fetch"]);

class Sq extends Shape {
  declare side: number | string;

  constructor(side: number | string) {
    super("square");
    this.side = side;
  }
  area(): float {
    return mul(this.side, this.side);
  }
  get sides(): number {
    return 4;
  }
  async fetch(n = 1): Promise<any> {
    await asyncio.sleep(0);
    return mul(this.side, n);
  }
}

abstract class Half extends Shape {
  area(): float {
    return 1.5;
  }
}

class Circle extends Half {
  static sides2 = 1;
  area(): float {
    return float(Number(super.area()) * 2);
  }
  get sides(): number {
    return 0;
  }
  async fetch(n = 1): Promise<any> {
    return n;
  }
}

for (const c of [() => call(Shape, "x"), () => call(Half, "h")]) {
  try {
    call(c);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
}
const shapes: (Sq | Circle)[] = [new Sq(2), new Circle("c")];
for (const s of shapes) {
  print(
    s.describe(),
    s.area(),
    s instanceof Shape,
    isinstance(s, ABC),
    issubclass(Half, ABC),
  );
}
async function main(): Promise<void> {
  for (const s of shapes) {
    print(await s.fetch(), await s.fetch(3));
  }
}
await asyncio.run(coroutine(main));
function make(
  cls: typeof Sq | typeof Shape | typeof Half,
  ...args_items: (number | string)[]
): string {
  const args = Tuple.of(...args_items);
  try {
    return call(cls, ...args).describe();
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    return str(e);
  }
}
print(make(Sq, 3), make(Shape, "x"), make(Half, "x"));

abstract class Repo extends ABC {
  get(key: unknown): void {
    throw new NotImplementedError();
  }
  put(key: string, value: number): void {
    print("base put", key);
  }
  static create(): void {}
  static helper(x: number): number {
    return x + 1;
  }
}
declare_abstract(Repo, ["get", "put", "create"]);
class Mem extends Repo {
  declare data: Dict<string, number>;

  constructor() {
    super();
    this.data = new Dict<string, number>();
  }
  get(key: string): any {
    return getitem(this.data, key);
  }
  put(key: string, value: number): void {
    super.put(key, value);
    setitem(this.data, key, value);
  }
  static create(): any {
    return new this();
  }
}
const m = Mem.create();
m.put("a", 1);
print(m.get("a"), getattr(Mem, "helper")(2), getattr(Repo, "helper")(3));
class Nothing extends ABC {}
new Nothing();
class Only extends ABC {
  run(): null {
    return null;
  }
}
finish_class(Only, { abstract: ["run"] });
try {
  call(Only);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class Sub extends Only {
  static run: unknown = null;
}
finish_class(Sub);
print(getattr(call(Sub), "run"));
abstract class Base extends ABC {
  go(): null {
    return null;
  }
}
declare_abstract(Base, ["go"]);
class Der extends Base {
  go(): any {
    const r = super.go();
    return Tuple.of("der", r);
  }
}
print(new Der().go(), getattr(Base, "go")(new Der()));
