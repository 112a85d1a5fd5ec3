// Dataclasses that extend each other, with and without __post_init__.

import * as strings from "@tsyncio/runtime/strings";
import {
  AttributeError,
  call,
  call_method,
  exception,
  getattr,
  list,
  pow,
  print,
} from "@tsyncio/runtime";
import { as_dataclass, initializes } from "@tsyncio/runtime/stdlib/dataclasses";

class Base {
  declare tag: string;
  declare name: string;
  declare log: unknown[];

  constructor(name: string, log: unknown[] = []) {
    this.name = name;
    this.log = log;
    if (initializes(new.target, Base)) {
      this.__post_init__();
    }
  }
  __post_init__(): null {
    call(getattr(this.log, "append"), "base " + this.name);
    this.tag = strings.upper(this.name);
    return null;
  }
}
as_dataclass(Base, ["name", ["log", { default_factory: list }]]);
class Child extends Base {
  declare area: number;
  declare size: number;
  static size = 1;

  constructor(name: string, log: unknown[] = [], size = 1) {
    super(name, log);
    this.size = size;
    if (initializes(new.target, Child)) {
      this.__post_init__();
    }
  }
  __post_init__(): null {
    super.__post_init__();
    call(getattr(this.log, "append"), `child ${this.size}`);
    this.area = pow(this.size, 2);
    return null;
  }
}
as_dataclass(Child, ["size"]);
class Quiet extends Base {
  declare size: number;
  static size = 2;

  constructor(name: string, log: unknown[] = [], size = 2) {
    super(name, log);
    this.size = size;
    this.__post_init__();
  }
}
as_dataclass(Quiet, ["size"]);
class Grand extends Child {
  declare extra: string;
  static extra = "x";

  constructor(name: string, log: unknown[] = [], size = 1, extra = "x") {
    super(name, log, size);
    this.extra = extra;
    this.__post_init__();
  }
  __post_init__(): null {
    call(getattr(this.log, "append"), "grand " + this.extra);
    return null;
  }
}
as_dataclass(Grand, ["extra"]);
class Plain extends Child {
  declare n: string;

  constructor(n: string) {
    super(n, undefined, 7);
    this.n = n;
  }
}
class Plainer extends Base {
  __post_init__(): null {
    call_method(this.log, "append", "plainer");
    return null;
  }
}
for (const o of [
  new Base("a"),
  new Child("b", undefined, 3),
  new Quiet("c"),
  new Grand("d"),
  new Plain("e"),
  new Plainer("f"),
]) {
  print(o, o.log, getattr(o, "tag", "no tag"), getattr(o, "area", "no area"));
}
print(
  getattr(new Child("q"), "area"),
  getattr(new Quiet("z"), "tag"),
  getattr(new Plain("w"), "tag"),
  new Plain("w").n,
);
try {
  print(getattr(new Grand("x"), "tag"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
