// What Python says about enumerations that are written or used in a wrong way.

import {
  add,
  call,
  call_method,
  delattr,
  eq,
  Exception,
  exception,
  finish_class,
  function_of,
  getattr,
  getitem,
  inherits,
  int,
  IntBase,
  left_handler,
  lt,
  print,
  put_member,
  RuntimeError,
  setattr,
  str,
  super_of,
  Tuple,
  type,
} from "@tsyncio/runtime";
import {
  as_member,
  auto,
  Enum,
  Flag,
  IntEnum,
  unique,
} from "@tsyncio/runtime/stdlib/enum";

class Colour extends Enum {
  static RED: Colour = as_member(1);
  static GREEN: Colour = as_member(2);
}
finish_class(Colour);

function attempt(what: unknown): void {
  try {
    print(call(what));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    try {
      const context = error.__context__;
      print(
        getattr(type(error), "__name__"),
        error,
        context === null ? "" : `(${str(context)})`,
      );
    } catch (raised) {
      throw left_handler(raised, error);
    }
  }
}

function change(): null {
  setattr(Colour, "RED", 3);
  return null;
}

function delete_(): null {
  delattr(Colour, "RED");
  return null;
}

function rename(): null {
  setattr(Colour.RED, "name", "x");
  return null;
}

function extend(): null {
  class More extends Colour {
    static BLUE: More = as_member(3);
  }
  finish_class(More, { qualname: "extend.<locals>.More" });
  return null;
}

function twice(): null {
  class Twice extends Enum {
    static {
      put_member(Twice, "A", 1);
    }
    static {
      put_member(Twice, "A", 2);
    }
  }
  finish_class(Twice, { qualname: "twice.<locals>.Twice" });
  return null;
}

function hide(): null {
  class Hide extends Enum {
    static {
      put_member(Hide, "A", 1);
    }

    static {
      put_member(
        Hide,
        "A",
        function_of(function A(): number {
          return 1;
        }, "A"),
      );
    }
  }
  finish_class(Hide, { qualname: "hide.<locals>.Hide" });
  return null;
}

function sunder(): null {
  class Sunder extends Enum {
    static _a_: any = 1;
  }
  finish_class(Sunder, { qualname: "sunder.<locals>.Sunder" });
  return null;
}

function late(): null {
  class Late extends Enum {
    static A: Late = as_member(new auto());

    static {
      put_member(
        Late,
        "_generate_next_value_",
        function_of(function _generate_next_value_(
          start: unknown,
          count: unknown,
          last_values: unknown,
        ): any {
          return this;
        }, "_generate_next_value_"),
      );
    }
  }
  finish_class(Late, { qualname: "late.<locals>.Late" });
  return null;
}

function order(): null {
  class Order extends Enum {
    static _order_: any = "B A";
    static A: Order = as_member(1);
    static B: Order = as_member(2);
  }
  finish_class(Order, { qualname: "order.<locals>.Order" });
  return null;
}

function words(): null {
  class Words extends Enum {
    static A: Words = as_member("a");
    static B: Words = as_member(new auto());
  }
  finish_class(Words, { qualname: "words.<locals>.Words" });
  return null;
}

function numbers(): null {
  class Numbers extends IntEnum {
    static A: Numbers = as_member("one");
  }
  finish_class(Numbers, { qualname: "numbers.<locals>.Numbers" });
  return null;
}

function not_unique(): null {
  class UniqueClass extends Enum {
    static A: UniqueClass = as_member(1);
    static B: UniqueClass = as_member(1);
    static C: UniqueClass = as_member(1);
  }
  const Unique: any = call(
    unique,
    finish_class(UniqueClass, {
      name: "Unique",
      qualname: "not_unique.<locals>.Unique",
    }),
  );
  return null;
}

function inherited_new(): null {
  class Inherited extends Enum {
    static __new__(cls: unknown, value: unknown): any {
      return call_method(super_of(Inherited, cls), "__new__", cls, value);
    }

    static A: Inherited = as_member(1);
  }
  finish_class(Inherited, { qualname: "inherited_new.<locals>.Inherited" });
  return null;
}

function mixed(): null {
  class Mixed extends inherits(Enum, IntBase) {
    static A = 1;
  }
  finish_class(Mixed, { qualname: "mixed.<locals>.Mixed" });
  return null;
}

class Failing extends Enum {
  static A: Failing = as_member(1);

  static _missing_(value: unknown): number {
    if (eq(value, "wrong")) {
      return 5;
    }
    throw new RuntimeError(`no ${str(value)}`);
  }
}
finish_class(Failing);

for (const each of [
  change,
  delete_,
  rename,
  extend,
  twice,
  hide,
  sunder,
  late,
  order,
  words,
  numbers,
  not_unique,
  inherited_new,
  mixed,
]) {
  attempt(each);
}
attempt(() => call(Colour, 7));
attempt(() => getitem(Colour, "BLUE"));
attempt(() => getattr(Colour, "BLUE"));
attempt(() => getattr(Colour.RED, "size"));
attempt(() => lt(Colour.RED, Colour.GREEN));
attempt(() => add(Colour.RED, 1));
attempt(() => add(Colour, 1));
attempt(() => call(Colour));
attempt(() => call(Failing, "wrong"));
attempt(() => call(Failing, "that"));
attempt(() => call(Flag, "F", [Tuple.of("A", 1.5)]));
attempt(() => int(Colour.RED));
