import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  Bytes,
  bytes,
  call,
  callable,
  coroutine,
  Dict,
  eq,
  int,
  isinstance,
  list,
  match_sequence,
  never_waits,
  print,
  range,
  str,
  Tuple,
} from "@tsyncio/runtime";

let parts: unknown[] | null;
let item!: unknown;
let x!: unknown;
let y!: unknown;

// loops, break, continue, nested functions
const out: unknown[] = [];
for (item of [
  1,
  [2, 3],
  "s",
  Tuple.of(4),
  range(2),
  new Dict<unknown, unknown>([["a", 1]]),
  Bytes.from_latin1("x"),
  null,
  -5,
  2.5,
]) {
  if (isinstance(item, int)) {
    continue;
  } else if (isinstance(item, str) || isinstance(item, bytes)) {
    out.push(() => item);
  } else if ((parts = match_sequence(item, 2)) !== null) {
    x = parts[0];
    y = parts[1];
    out.push(() => add(x, y));
  } else if ((parts = match_sequence(item, 1)) !== null) {
    x = parts[0];
    out.push(x);
  } else if (item === null) {
    break;
  }
}
print(Array.from(out, (o) => (callable(o) ? call(o) : o)));
function walrus(x: number): string | Tuple<[number, number]> {
  let n!: number;
  const subject = (n = x + 1);
  if (subject === 5) {
    return "five";
  } else {
    const other = subject;
    return Tuple.of(n, other);
  }
}
print(walrus(4), walrus(7));
function co(): (number | string)[] {
  return [1, "two"];
}
never_waits(co);
async function main(): Promise<void> {
  let parts: [number | string, any] | null;
  let parts_2: (number | string)[] | null;
  const subject = co();
  if (
    (parts = match_sequence(subject, 2)) !== null &&
    eq(parts[0], 1) &&
    isinstance(parts[1], str)
  ) {
    const s: string = parts[1];
    print(s);
  }
  const subject_2 = 1;
  const subject_3 = co();
  if (subject_2 === 1 && (parts_2 = match_sequence(subject_3, 2)) !== null) {
    const a: number | string = parts_2[0];
    const b: number | string = parts_2[1];
    print(a, b);
  }
}
await asyncio.run(coroutine(main));
function* gen(
  xs: (number | Tuple<[number, number]>)[],
): Generator<number | Tuple<[number, number]>> {
  let parts: number[] | null;
  for (const x of xs) {
    if ((parts = match_sequence(x, 2)) !== null) {
      const a: number = parts[0];
      const b: number = parts[1];
      yield a;
      yield b;
    } else {
      yield x;
    }
  }
}
print(list(gen([1, Tuple.of(2, 3), 4])));
