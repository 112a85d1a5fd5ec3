/** What the `else` of a `try` binds may be bound again by what follows, as something else. */

import {
  exception,
  int,
  print,
  unpack_star,
  ValueError,
} from "@tsyncio/runtime";

function f(a: string): string {
  try {
    int(a);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof ValueError)) {
      throw failure;
    }
    return "bad";
  }
  {
    const y: (string | number)[] = [a];
    y.push(1);
    print(y);
  }
  try {
    int(a);
  } catch (error) {
    const failure_2 = exception(error);
    if (!(failure_2 instanceof ValueError)) {
      throw failure_2;
    }
    return "bad";
  }
  {
    const [y, rest]: [string, string[]] = unpack_star("-75", 1, 0);
    print(y, rest);
  }
  return a;
}

print(f("3"), f("x"));
