import {
  bool,
  call,
  contains,
  Dict,
  exception,
  float,
  getattr,
  getitem,
  hash,
  int,
  len,
  list,
  mod,
  OverflowError,
  pow,
  print,
  repr,
  Slice,
  str,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

let number!: Number_ | Flag;
let flag!: Number_ | Flag;
class Number_ {
  static __name__ = "Number";
  declare value: boolean | int | float | string | unknown[] | null;

  constructor(value: boolean | int | float | string | unknown[] | null) {
    this.value = value;
  }

  __index__(): boolean | int | float | string | unknown[] | null {
    return this.value;
  }

  __len__(): boolean | int | float | string | unknown[] | null {
    return this.value;
  }

  __float__(): boolean | int | float | string | unknown[] | null {
    return this.value;
  }

  __hash__(): boolean | int | float | string | unknown[] | null {
    return this.value;
  }
}

class Flag {
  declare value: boolean | int | float | string | unknown[] | null;

  constructor(value: boolean | int | float | string | unknown[] | null) {
    this.value = value;
  }

  __bool__(): boolean | int | float | string | unknown[] | null {
    return this.value;
  }

  __str__(): boolean | int | float | string | unknown[] | null {
    return this.value;
  }

  __iter__(): boolean | int | float | string | unknown[] | null {
    return this.value;
  }

  __contains__(
    item: unknown,
  ): boolean | int | float | string | unknown[] | null {
    return this.value;
  }

  __int__(): boolean | int | float | string | unknown[] | null {
    return this.value;
  }
}

function attempt(action: unknown): string {
  try {
    return repr(call(action));
  } catch (caught) {
    const error = exception(caught);
    if (!(
      error instanceof TypeError ||
      error instanceof ValueError ||
      error instanceof OverflowError
    )) {
      throw error;
    }
    return `${str(getattr(type(error), "__name__"))}: ${str(error)}`;
  }
}

const makers = new Dict<string, typeof Number_ | typeof Flag>([
  ["number", Number_],
  ["flag", Flag],
]);
for (const value of [true, 2, 1.5, "x", -1, pow(2, 70)]) {
  number = call(getitem(makers, "number"), value);
  print("---", repr(value));
  for (const action of [
    () => getitem([10, 11, 12], number),
    () => len(number),
    () => bool(number),
    () => float(number),
    () => hash(number),
    () => getitem("abc", new Slice(number, null)),
    () => mod("%d", number),
  ]) {
    print(attempt(action));
  }
}

for (const value of [true, null, "text", [1], 0]) {
  flag = call(getitem(makers, "flag"), value);
  print("---", repr(value));
  for (const action of [
    () => bool(flag),
    () => str(flag),
    () => list(flag),
    () => contains(flag, 1),
    () => int(flag),
  ]) {
    print(attempt(action));
  }
}
