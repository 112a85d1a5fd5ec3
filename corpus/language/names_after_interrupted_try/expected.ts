/** A value that a loop left is seen after a try whose later assignment never came to be. */

import {
  bound,
  bound_global,
  Exception,
  exception,
  getattr,
  iadd,
  isub,
  len,
  print,
  Tuple,
  type,
  unpack,
} from "@tsyncio/runtime";

let c!: string | number;
let d!: any;
try {
  let y!: string;
  let e!: unknown;
  let z!: unknown;
  for (const item of ["aa", "aa"]) {
    [y, c] = unpack(item, 2);
  }
  [e, c, z] = unpack(Tuple.of(bound_global(undefined, "a"), 1), 3);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof Exception)) {
    throw error;
  }
}
try {
  c = isub(bound_global(c, "c"), 3);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof Exception)) {
    throw error;
  }
  print(getattr(type(error), "__name__"), error);
}
try {
  let z_2!: unknown;
  for (d of "aa") {
  }
  [d, z_2] = unpack(bound_global(undefined, "q"), 2);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof Exception)) {
    throw error;
  }
}
print(bound_global(d, "d"));
function f(): void {
  let d!: string | number;
  try {
    for (d of "aa") {
    }
    d = len(5);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
  }
  print(bound(d, "d"));
}
f();
function f2(): void {
  let d!: any;
  try {
    let x!: unknown;
    d = 1;
    [d, x] = unpack(len(5), 2);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
  }
  print(bound(d, "d"));
}
f2();
function f3(): void {
  let d!: any;
  try {
    let y!: string;
    let x!: unknown;
    for (const item of ["ab"]) {
      [y, d] = unpack(item, 2);
    }
    [d, x] = unpack(len(5), 2);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
  }
  print(bound(d, "d"));
}
f3();
function f4(): void {
  let d!: any;
  try {
    let y!: string;
    for (const item of ["ab"]) {
      [y, d] = unpack(item, 2);
    }
    d = len(5);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
  }
  d = iadd(bound(d, "d"), "x");
  print(d);
}
f4();
