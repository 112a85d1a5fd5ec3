import {
  add,
  Dict,
  divide,
  exception,
  float,
  getattr,
  getitem,
  iadd,
  iand,
  ifloordiv,
  ilshift,
  imod,
  imul,
  type int,
  ior,
  ipow,
  irshift,
  isub,
  ixor,
  print,
  setattr,
  setitem,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";

let total: int | float = 10;
total = (total as number) + 5;
total = (total as number) - 3;
total = (total as number) * 2;
total = ifloordiv(total as number, 5);
total = ipow(total as number, 3);
total = imod(total, 50);
print(total as number);
total = float(divide(total as number, 7));
print(total as number);
let bits: int = 12;
bits = ior(bits as number, 1);
bits = iand(bits as number, 9);
bits = ixor(bits as number, 3);
bits = ilshift(bits as number, 3);
bits = irshift(bits, 1);
print(bits);
let text = "ab";
text += "c";
text = imul(text, 2);
print(text);

const value_2: number[] = [1];
const original = value_2;
let shared: number[] = value_2;
shared = iadd(shared, [2]);
shared = imul(shared, 2);
print(original === shared, original);
shared = add(shared, [3]);
print(original === shared, original);
const value_3: Tuple<[number]> = Tuple.of(1);
const point = value_3;
let alias: Tuple<number[]> = value_3;
alias = iadd(alias, Tuple.of(2));
print(point, alias);

class Box {
  static value: any = 1;
}

const calls: string[] = [];

function box(): Box {
  calls.push("box");
  return target;
}

const target = new Box();
const object = box();
setattr(object, "value", iadd(getattr(object, "value"), 4));
print(getattr(target, "value"), Box.value, calls);
const table = new Dict<string, (number | string)[]>([["a", [1]]]);
setitem(table, "a", iadd(getitem(table, "a"), "bc"));
const object_2 = getitem(table, "a");
setitem(object_2, 0, isub(getitem(object_2, 0), 5));
print(table);
const row = Tuple.of(["in a tuple"]);
try {
  setitem(row, 0, iadd(getitem(row, 0), ["grows and raises"]));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error, row);
}
