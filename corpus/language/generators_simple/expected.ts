import {
  add,
  bound_global,
  exception,
  type int,
  iterate,
  list,
  next,
  print,
  range,
  StopIteration,
} from "@tsyncio/runtime";

let number!: int;
function* countdown(start: number): Generator<number> {
  print("starting");
  while (start > 0) {
    yield start;
    start -= 1;
  }
  print("finished");
}

for (number of countdown(3)) {
  print(number as number);
}

function* fibonacci(): Generator<int> {
  let [current, following]: [int, int] = [0, 1];
  while (true) {
    yield current;
    [current, following] = [following, add(current, following)];
  }
}

const numbers = fibonacci();
print(Array.from(range(10), (_) => next(numbers)));
for (number of iterate(numbers)) {
  if (number > 1000) {
    break;
  }
}
print(bound_global(number, "number"), next(numbers));

function* maybe(flag: boolean): Generator<string> {
  if (!flag) {
    return;
  }
  yield "given";
}

print(list(maybe(true)), list(maybe(false)), next(maybe(false), "default"));
try {
  next(maybe(false));
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof StopIteration)) {
    throw failure;
  }
  print("exhausted");
}
