import {
  Dict,
  float,
  getitem,
  int,
  isinstance,
  iterate,
  print,
  sum,
  Tuple,
  unawaited,
} from "@tsyncio/runtime";

function scale(factor: number, vector: float[]): float[] {
  return Array.from(vector, (x) => float(factor * Number(x)));
}

function first(items: (number | string)[]): number | string {
  const value = getitem(items, 0);
  return value;
}

function swap(pair: Tuple<[number, string]>): Tuple<[string, number]> {
  const [a, b] = pair;
  return Tuple.of(b, a);
}

function total(tree: any): unknown {
  if (isinstance(tree, int)) {
    return tree;
  }
  return sum(Iterator.from(iterate(tree)).map((t) => total(t)));
}

async function fetch(x: any): Promise<unknown> {
  return unawaited(x);
}

print(scale(2, [float(1), 2.5]));
print(first([1, 2]), first(["a"]));
print(swap(Tuple.of(1, "x")));
print(total([1, [2, 3]]));
function local(): Dict<string, number> {
  const d = new Dict<string, number>([["a", 1]]);
  return d;
}
print(local());
const identity = (x: unknown) => x;
