import { add, exception, print, RecursionError, repr } from "@tsyncio/runtime";

function depth(n: number): string {
  try {
    return depth(n + 1);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof RecursionError)) {
      throw failure;
    }
    return "deep";
  }
}
print(depth(0));
class R {
  __repr__(): string {
    return repr(this);
  }
}
try {
  repr(new R());
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RecursionError)) {
    throw e;
  }
  print("rec", e);
}
function f(n: number): any {
  return add(f(n + 1), 1);
}
try {
  f(0);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RecursionError)) {
    throw e;
  }
  print("rec", e);
}
function g(n: number): string {
  if (n === 0) {
    return "bottom";
  }
  return g(n - 1);
}
print(g(950));
