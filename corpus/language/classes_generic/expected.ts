import { call, print } from "@tsyncio/runtime";

class Box {
  declare v: number;

  constructor(v: number) {
    this.v = v;
  }
  get(): number {
    return this.v;
  }
}
class Pair extends Box {
  declare k: number | string;

  constructor(k: number | string, v: number) {
    super(v);
    this.k = k;
  }
}
print(new Box(3).get(), call(Box, 4).get(), new Pair("a", 1).k);
