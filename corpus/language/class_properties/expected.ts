import {
  add,
  AttributeError,
  call,
  call_method,
  callable,
  delattr,
  exception,
  getattr,
  gt,
  hasattr,
  iadd,
  isinstance,
  len,
  lt,
  mul,
  object,
  print,
  round,
  setattr,
  signature,
  sub,
  truediv,
  type,
  ValueError,
} from "@tsyncio/runtime";

class Temp {
  declare deg: any;

  static scale: any = "C";
  static _registry: any = [];
  constructor(deg: unknown = 0) {
    this.deg = deg;
    call_method(Temp._registry, "append", this);
  }
  get fahrenheit(): unknown {
    return add(truediv(mul(this.deg, 9), 5), 32);
  }
  set fahrenheit(v: unknown) {
    if (lt(v, -459.67)) {
      throw new ValueError("too cold");
    }
    this.deg = truediv(mul(sub(v, 32), 5), 9);
  }
  static valid(x: unknown): unknown {
    return gt(x, -273.15);
  }
  static from_f(f: unknown): Temp {
    const t = new this();
    setattr(t, "fahrenheit", f);
    return t;
  }
  static how_many(): number {
    return len(this._registry);
  }
  get ro(): string {
    return "ro";
  }
}
signature(Temp, "deg=…");

class Kelvin extends Temp {
  static scale: any = "K";
  get fahrenheit(): unknown {
    return false ? sub(super.fahrenheit, 459.67) : mul(this.deg, 2);
  }
}

const t = new Temp(100);
print(t.fahrenheit, t.deg);
setattr(t, "fahrenheit", 32);
print(
  t.deg,
  call_method(Temp, "valid", -300),
  call_method(t, "valid", 0),
  getattr(call_method(Temp, "from_f", 212), "deg"),
  call_method(Temp, "how_many"),
);
try {
  setattr(t, "fahrenheit", -1000);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
try {
  setattr(t, "ro", 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
const k = new Kelvin(5);
print(
  k.fahrenheit,
  getattr(k, "scale"),
  Temp.scale,
  getattr(type(k), "scale"),
  isinstance(getattr(Kelvin, "from_f"), object),
);
try {
  print(getattr(t, "nothing"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
print(
  hasattr(t, "deg"),
  hasattr(t, "zip"),
  getattr(t, "zip", "none"),
  getattr(t, "fahrenheit"),
);
setattr(t, "zip", 5);
print(getattr(t, "zip"), getattr(t, "__dict__"));
delattr(t, "zip");
print(hasattr(t, "zip"));
const f = getattr(t, "valid");
const g = getattr(Temp, "from_f");
print(call(f, 3), getattr(call(g, 32), "deg"));
t.deg = iadd(t.deg, 5);
t.fahrenheit = iadd(t.fahrenheit, 1);
print(round(t.deg, 3));
Temp.scale = "R";
print(getattr(t, "scale"), getattr(k, "scale"));
setattr(t, "valid2", (x: unknown) => add(x, 1));
print(call_method(t, "valid2", 1));
print(callable(t), callable(f), callable(Temp), callable(3));
