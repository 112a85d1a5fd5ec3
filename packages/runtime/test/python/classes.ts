import {
  add,
  eq,
  Exception,
  format,
  getattr,
  getitem,
  gt,
  hash,
  iadd,
  IndexError,
  lt,
  mul,
  NotImplemented,
  neg,
  StopIteration,
  Tuple,
  ValueError,
} from "../../src/index.ts";

// Classes of a user, for rows about special methods: the same ones as in classes.py.

export class Plain {
  value: unknown;
  constructor(value: unknown = 0) {
    this.value = value;
  }
  shown(): string {
    return `shown ${String(this.value)}`;
  }
}

export class Vector {
  x: any;
  y: any;
  constructor(x: any, y: any) {
    this.x = x;
    this.y = y;
  }
  __repr__(): string {
    return `Vector(${format(this.x)}, ${format(this.y)})`;
  }
  __eq__(other: unknown): any {
    if (!(other instanceof Vector)) return NotImplemented;
    return eq(this.x, other.x) && eq(this.y, other.y);
  }
  __hash__(): number | bigint {
    return hash(Tuple.of(this.x, this.y));
  }
  __add__(other: unknown): any {
    return other instanceof Vector ? new Vector(add(this.x, other.x), add(this.y, other.y)) : NotImplemented;
  }
  __radd__(other: unknown): any {
    return eq(other, 0) ? this : NotImplemented;
  }
  __mul__(factor: unknown): any {
    return typeof factor === "boolean" || Number.isSafeInteger(factor)
      ? new Vector(mul(this.x, factor), mul(this.y, factor))
      : NotImplemented;
  }
  __rmul__(factor: unknown): any {
    return this.__mul__(factor);
  }
  __neg__(): any {
    return new Vector(neg(this.x), neg(this.y));
  }
  __abs__(): any {
    return add(this.x, this.y);
  }
  __bool__(): boolean {
    return this.x !== 0 || this.y !== 0;
  }
  __lt__(other: unknown): any {
    return other instanceof Vector ? lt(Tuple.of(this.x, this.y), Tuple.of(other.x, other.y)) : NotImplemented;
  }
  __len__(): number {
    return 2;
  }
  __getitem__(index: unknown): any {
    return getitem(Tuple.of(this.x, this.y) as unknown, index);
  }
  __contains__(item: unknown): boolean {
    return eq(item, this.x) || eq(item, this.y);
  }
  __format__(spec: string): string {
    return `<${this.x}|${spec}>`;
  }
  __int__(): any {
    return this.x;
  }
  __float__(): any {
    return add(this.x, 0.5);
  }
  __index__(): any {
    return this.x;
  }
  __round__(digits: unknown = null): any {
    return digits;
  }
  __iadd__(other: unknown): this {
    this.x = iadd(this.x, other);
    return this;
  }
}

export class Longer extends Vector {
  override __radd__(_other: unknown): any {
    return "longer first";
  }
  override __eq__(_other: unknown): any {
    return "asked first";
  }
  override __hash__(): number {
    return 5;
  }
}

export class OnlyEqual {
  __eq__(other: unknown): boolean {
    return other instanceof OnlyEqual;
  }
  __str__(): string {
    return "only equal";
  }
}

export class Wrong {
  __repr__(): any {
    return 5;
  }
  __str__(): any {
    return null;
  }
  __bool__(): any {
    return 1;
  }
  __len__(): number {
    return -1;
  }
  __hash__(): any {
    return "x";
  }
  __format__(_spec: string): any {
    return 3;
  }
  __index__(): any {
    return "no";
  }
  __iter__(): any {
    return 7;
  }
}

export class Empty {
  __len__(): number {
    return 0;
  }
}

export class Countdown {
  left: number;
  constructor(start: number) {
    this.left = start;
  }
  __iter__(): this {
    return this;
  }
  __next__(): number {
    if (this.left === 0) throw new StopIteration("done");
    this.left -= 1;
    return this.left;
  }
}

export class Indexed {
  __getitem__(index: number): number {
    if (gt(index as unknown, 2)) throw new IndexError("end");
    return mul(index as any, 10);
  }
}

export class Cheap {
  price: unknown;
  constructor(price: unknown) {
    this.price = price;
  }
  __lt__(other: Cheap): boolean {
    return lt(this.price, getattr(other, "price"));
  }
  __repr__(): string {
    return `Cheap(${this.price})`;
  }
}

export class Trouble extends ValueError {
  code: unknown;
  constructor(message: unknown, code: unknown) {
    super(message);
    this.code = code;
  }
}

export class Quiet extends Exception {}
