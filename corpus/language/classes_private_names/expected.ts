import {
  AttributeError,
  exception,
  getattr,
  print,
  Tuple,
} from "@tsyncio/runtime";

class A {
  declare _A__x: number;

  static _A__limit = 3;

  constructor() {
    this._A__x = 1;
  }

  get(): Tuple<[number, Tuple<[string, number]>]> {
    return Tuple.of(this._A__x, this._A__helper());
  }

  _A__helper(): Tuple<[string, number]> {
    return Tuple.of("A helper", A._A__limit);
  }
}

class B extends A {
  declare _B__x: number;

  constructor() {
    super();
    this._B__x = 2;
  }

  mine(): Tuple<[number, string]> {
    return Tuple.of(this._B__x, this._B__helper());
  }

  _B__helper(): string {
    return "B helper";
  }
}

const b = new B();
print(b.get(), b.mine(), b._A__x, b._B__x);
try {
  print(getattr(b, "__x"));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof AttributeError)) {
    throw error;
  }
  print(error);
}
