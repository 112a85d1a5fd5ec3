import {
  add,
  any,
  bool,
  call,
  contains,
  exception,
  getattr,
  getitem,
  iter,
  len,
  list,
  mul,
  neg,
  print,
  starred,
  str,
  sub,
  sum,
  Tuple,
  TypeError,
  unpack,
  zip,
} from "@tsyncio/runtime";

class Vector {
  declare parts: Tuple<unknown[]>;

  constructor(...parts_items: unknown[]) {
    const parts = Tuple.of(...parts_items);
    this.parts = parts;
  }

  __add__(other: unknown): Vector {
    return new Vector(
      ...Array.from(zip(this.parts, getattr(other, "parts")), (item) => {
        const [a, b]: [unknown, unknown] = unpack(item, 2);
        return add(a, b);
      }),
    );
  }

  __mul__(factor: unknown): Vector {
    return new Vector(...Array.from(this.parts, (part) => mul(part, factor)));
  }

  __rmul__(factor: unknown): unknown {
    return mul(this, factor);
  }

  __neg__(): unknown {
    return mul(this, -1);
  }

  __getitem__(index: unknown): unknown {
    return getitem(this.parts, index);
  }

  __len__(): number {
    return this.parts.length;
  }

  __contains__(value: unknown): boolean {
    return contains(this.parts, value);
  }

  __bool__(): boolean {
    return any(this.parts);
  }

  __call__(index: unknown): string {
    return `part ${str(index)} is ${str(getitem(this, index))}`;
  }

  __iter__(): Iterable<unknown> {
    return iter(this.parts);
  }

  __repr__(): string {
    return `Vector${str(this.parts)}`;
  }
}

const vector = new Vector(1, 2.5);
print(
  add(vector, new Vector(10, 20)),
  mul(vector, 2),
  mul(3, vector),
  neg(vector),
);
print(
  getitem(vector, 0),
  getitem(vector, -1),
  len(vector),
  contains(vector, 2.5),
  contains(vector, 7),
);
print(bool(vector), bool(new Vector(0, 0)), call(vector, 1));
print(list(vector), sum(vector), [...starred(vector), 0]);
const [first, second]: [unknown, unknown] = unpack(vector, 2);
print(first, second);
try {
  sub(vector, vector);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
