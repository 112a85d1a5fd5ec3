import {
  delegate,
  enumerate,
  exception,
  filter,
  GeneratorExit,
  iter,
  iterate,
  iterate_once,
  list,
  map,
  next,
  print,
  range,
  RuntimeError,
  str,
  unpack_star,
  ValueError,
  zip,
} from "@tsyncio/runtime";

let x!: number;
const g = Iterator.from(range(10));
for (const a of enumerate(g)) {
  break;
}
print(next(g));
for (const a of zip(g, "ab")) {
  break;
}
print(next(g));
for (const a of map(str, g)) {
  break;
}
print(next(g));
for (const a of filter(null, g)) {
  break;
}
print(next(g));
for (const a of iterate(Iterator.from(iterate(g)).map((x) => x * 2))) {
  break;
}
print(next(g));
for (const a of Array.from(zip(g, "ab"), ([x, _]) => x)) {
}
print(list(g));
function* gen(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print("closing");
    throw failure;
  } finally {
    print("fin");
  }
}
for (x of iterate_once(gen())) {
  print(x);
  break;
}
print("after");
class C {
  *each(): Generator<number> {
    try {
      yield* delegate(gen());
    } finally {
      print("each fin");
    }
  }
}
for (x of iterate_once(new C().each())) {
  break;
}
const [a, b]: [number, number[]] = unpack_star(gen(), 1, 0);
print(a, b);
function* bad(): Generator<any> {
  const it = iter([]);
  while (true) {
    yield next(it);
  }
}
try {
  for (x of iterate_once(bad())) {
    print(x);
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(e);
}
function* nested(): Generator<number> {
  for (const x of iterate_once(gen())) {
    yield x;
    return;
  }
}
print(list(nested()));
function find(): number | null {
  for (const x of iterate_once(gen())) {
    if (x !== 0) {
      return x;
    }
  }
  return null;
}
print(find());
try {
  for (const x of iterate_once(gen())) {
    throw new ValueError("body");
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
