import * as lists from "@tsyncio/runtime/lists";
import { Dict, eq, print, str } from "@tsyncio/runtime";

function nothing(): null {
  return null;
}

function bare_return(flag: boolean): null {
  if (flag) {
    return null;
  }
  print("not returned early");
  return null;
}

function sometimes(n: number): number | null {
  if (n > 0) {
    return n;
  }
  return null;
}

print(
  nothing(),
  bare_return(true),
  bare_return(false),
  sometimes(1),
  sometimes(-1),
);
const result = nothing();
print(
  result === null,
  result === null,
  result === null,
  [nothing(), null],
  `${str(nothing())}`,
);
print(lists.append([], 1), print("inner"), new Dict().update(new Dict()));
const values = Array.from([-1, 1], (n) => sometimes(n));
print(
  values,
  Iterator.from(values)
    .filter((value) => value !== null)
    .toArray(),
);
print(nothing() || "default", eq(null, false), eq(null, 0));

class Empty {
  /** Only a docstring. */
  method(): null {
    return null;
  }
}

print(new Empty().method());
