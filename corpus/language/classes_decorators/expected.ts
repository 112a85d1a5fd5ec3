import {
  add,
  AttributeError,
  exception,
  type float,
  getattr,
  gt,
  lt,
  mul,
  print,
  setattr,
  truediv,
  ValueError,
} from "@tsyncio/runtime";

class Temperature {
  declare _celsius: unknown;

  static lowest: float = -273.15;

  constructor(celsius: number) {
    this._celsius = celsius;
  }

  get celsius(): unknown {
    return this._celsius;
  }

  set celsius(value: unknown) {
    if (lt(value, Temperature.lowest)) {
      throw new ValueError("colder than cold");
    }
    this._celsius = value;
  }

  get fahrenheit(): unknown {
    return add(truediv(mul(this._celsius, 9), 5), 32);
  }

  static freezing(): Temperature {
    return new this(0);
  }

  static is_hot(celsius: unknown): unknown {
    return gt(celsius, 30);
  }
}

const water = Temperature.freezing();
print(water.celsius, water.fahrenheit);
setattr(water, "celsius", 100);
print(
  water.celsius,
  water.fahrenheit,
  getattr(Temperature, "is_hot")(water.celsius),
);
try {
  setattr(water, "celsius", -300);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
try {
  setattr(water, "fahrenheit", 1);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof AttributeError)) {
    throw error;
  }
  print("AttributeError:", error);
}
