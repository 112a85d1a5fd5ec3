import * as strings from "@tsyncio/runtime/strings";
import {
  add as py_add,
  call_method,
  Dict,
  exception,
  FileNotFoundError,
  getitem,
  IndexError,
  int,
  isinstance,
  iterate,
  KeyError,
  len,
  list,
  mul,
  open,
  print,
  range,
  setitem,
  str,
  SystemExit,
  Tuple,
  tuple,
  unpack_star,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

let code!: unknown;
// programs whose variables change types
function f(flag: boolean): string {
  let x: number[] | number | string = [1, 2];
  print(x.length);
  x = 5;
  print(x + 1);
  x = "s";
  print(strings.upper(x));
  return x;
}
print(f(true));
let value: number[] | number | Dict<string, number> = [1];
value.push(2);
print(value);
value = 3;
value += 1;
print(value);
value = new Dict<string, number>([["a", 1]]);
print(getitem(value, "a"));
for (let value = 0; value < 2; value++) {
  print(value);
}
function g(): number {
  let data: unknown[] | number | null = null;
  for (let i = 0; i < 3; i++) {
    if (data === null) {
      data = [i];
    } else {
      call_method(data, "append", i);
    }
  }
  data = len(data);
  return data + 1;
}
print(g());
function h(x: string | string[] | Tuple<string[]>): Tuple<string[]> {
  if (isinstance(x, str)) {
    x = strings.split(x, ",");
  }
  for (const part of iterate(x)) {
    print(part);
  }
  x = tuple(x);
  return x;
}
print(h("a,b"), h(["c"]));
function errs(): void {
  try {
    int("x");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print("v", e);
  }
  try {
    getitem(new Dict(), "k");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    print("k", e, e.args);
  }
  try {
    getitem([], 1);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof IndexError)) {
      throw e;
    }
    print("i", e);
  }
  try {
    open("/nonexistent");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof FileNotFoundError)) {
      throw e;
    }
    print(e.errno);
  }
  try {
    exit_code();
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof SystemExit)) {
      throw e;
    }
    print(e.code);
  }
}
function exit_code(): void {
  throw new SystemExit(3);
}
errs();
let e: ValueError | null = null;
try {
  int("x");
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof ValueError)) {
    throw failure;
  }
  e = failure;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
try {
  throw new SystemExit(4);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof SystemExit)) {
    throw e;
  }
  code = e.code;
}
print(code);
const fact = (n: number): int => (n === 0 ? 1 : mul(n, fact(n - 1)));
const fib = (n: number): int => (n < 2 ? n : py_add(fib(n - 1), fib(n - 2)));
print(fact(5), fib(10));
const even = (n: number): boolean => (n === 0 ? true : odd(n - 1));
const odd = (n: number): boolean => (n === 0 ? false : even(n - 1));
print(even(10));
function outer(): number {
  let count = 0;
  let items: unknown[] | Tuple<number[]> = [] as unknown[] | Tuple<number[]>;
  function inc(): unknown[] | Tuple<number[]> {
    count += 1;
    items = py_add(tuple(items), Tuple.of(count));
    return items;
  }
  inc();
  print(inc());
  return count;
}
print(outer());
let total: int = 0;
function add(n: number): void {
  total = isinstance(total, int) ? py_add(total, n) : total;
}
add(5);
print(total);
const matrix = Array.from(range(2), (_) => mul([0], 3));
setitem(getitem(matrix, 1), 2, "x");
print(matrix);
let result: number[] = [];
for (let i = 0; i < 3; i++) {
  result = py_add(result, [i]);
}
print(!isinstance(result, list) ? result : result.length);
function maybe(n: number): number | null {
  if (n !== 0) {
    return n;
  }
  return null;
}
print(maybe(0), maybe(2));
const value_2: number[] = [];
const a = value_2;
let b: number[] = value_2;
const c = value_2;
a.push(1);
b = py_add(b, [2]);
print(a, b, c);
let [x, y]: [number | string, string | number] = [1, "two"];
[x, y] = [y, x];
print(x, y);
const [rest, last]: [number[], number] = unpack_star([1, 2, 3], 0, 1);
print(rest, last);
const d = new Dict<string, unknown[] | number>();
setitem(d, "k", []);
call_method(getitem(d, "k"), "append", 1);
setitem(d, "n", 5);
print(d);
