import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call,
  call_method,
  coroutine,
  exception,
  finish_class,
  getattr,
  hierarchy,
  isinstance,
  issubclass,
  pow,
  print,
  setattr,
  str,
  super_of,
  TypeError,
} from "@tsyncio/runtime";
import { ABC, ABCMeta } from "@tsyncio/runtime/stdlib/abc";

class Shape extends ABC {
  __init__(name: unknown): null {
    setattr(this, "name", name);
    return null;
  }
  area(): null {
    return null;
  }
  get sides(): unknown {
    return null;
  }
  describe(): string {
    return `${str(getattr(this, "name"))} ${str(call_method(this, "area"))} ${str(getattr(this, "sides"))}`;
  }
}
finish_class(Shape, { abstract: ["area", "sides"] });
class Sq extends Shape {
  __init__(s: unknown): null {
    call_method(super_of(Sq, this), "__init__", "sq");
    setattr(this, "s", s);
    return null;
  }
  area(): any {
    return pow(getattr(this, "s"), 2);
  }
  get sides(): unknown {
    return 4;
  }
}
finish_class(Sq);
class Half extends Shape {
  area(): any {
    return 1;
  }
}
finish_class(Half);
for (const c of [Shape, Half]) {
  try {
    call(c, "x");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
}
const s = call(Sq, 3);
print(
  call_method(s, "describe"),
  isinstance(s, Shape),
  issubclass(Sq, ABC),
  hierarchy(Shape, "__mro__"),
);
class M {
  async run(): Promise<null> {
    return null;
  }
  static make(): null {
    return null;
  }
}
finish_class(M, { abstract: ["run", "make"], metaclass: ABCMeta });
try {
  call(M);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class N extends M {
  async run(): Promise<any> {
    return 5;
  }
  static make(): any {
    return call(this);
  }
}
finish_class(N);
async function main(): Promise<void> {
  print(await awaitable(call_method(call_method(N, "make"), "run")));
}
await asyncio.run(coroutine(main));
class P extends Shape {
  area(): null {
    return call_method(super_of(P, this), "area");
  }
  static sides: unknown = 3;
}
finish_class(P);
print(call_method(call(P, "p"), "describe"));
