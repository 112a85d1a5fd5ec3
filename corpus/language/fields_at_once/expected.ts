/** Attributes of an object that one statement assigns. */

import {
  exception,
  print,
  setitem,
  Tuple,
  unpack,
  ValueError,
} from "@tsyncio/runtime";

class P {
  declare x: number | string;
  declare y: number | string;
  declare z: number | string;
  declare w: number[] | number;
  declare a: string | null;
  declare b: string | null;

  constructor(x: number, y: number, z = 0) {
    this.x = x;
    this.y = y;
    [this.z, this.w] = [this.x, [z]];
    this.a = null;
    this.b = null;
  }
  swap(): void {
    [this.x, this.y] = [this.y, this.x];
  }
  take(pair: string): void {
    [this.x, this.y] = unpack(pair, 2);
    const [item, item_2] = [pair, 3];
    [this.a, this.b] = unpack(item, 2);
    this.w = item_2;
  }
  mixed(p: Tuple<[number, number]>): number {
    let k!: number;
    const [item, item_2] = p;
    k = item;
    this.x = item_2;
    const [item_3, item_4] = p;
    setitem(this.w, 0, item_3);
    this.y = item_4;
    return k;
  }
}
const p = new P(1, 2);
p.swap();
print(p.x, p.y, p.z, p.w);
p.take("ab");
print(p.x, p.y, p.a, p.b, p.w);
p.w = [0];
print(p.mixed(Tuple.of(7, 8)), p.x, p.y, p.w);
try {
  p.take("abc");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e, p.x);
}
