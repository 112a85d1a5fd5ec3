// What the body of an enumeration may hold: aliases, automatic values, names that Python uses itself.

import * as enum_ from "@tsyncio/runtime/stdlib/enum";
import {
  body_name,
  bool,
  bound_global,
  call,
  call_method,
  contains,
  Dict,
  eq,
  finish_class,
  getattr,
  getitem,
  hasattr,
  int,
  is_,
  isinstance,
  iterate,
  len,
  list,
  ne,
  print,
  put_member,
  reversed,
  setattr,
  str,
  Tuple,
  type,
  vars,
} from "@tsyncio/runtime";
import { as_member, auto, Enum } from "@tsyncio/runtime/stdlib/enum";

let member!: Colour;

class Field extends Enum {
  static name_: Field = as_member("the name");
  static value: Field = as_member("the value");
  static title: Field = as_member("a title");
}
finish_class(Field);

class Colour extends Enum {
  static RED: Colour = as_member(1);
  static GREEN: Colour = as_member(2);
  static CRIMSON: any = body_name(Colour, "RED");
  static LIME: Colour = as_member(new auto());
  static SCARLET: Colour = as_member(1);
}
finish_class(Colour);

class Counter extends Enum {
  static ONE: Counter = as_member(new auto());
  static TWO: Counter = as_member(new auto());
  static TEN: Counter = as_member(10);
  static ELEVEN: Counter = as_member(new auto());
  static PAIR: Counter = as_member(Tuple.of(new auto(), "pair"));
  static {
    const value_2: enum_.auto = new auto();
    put_member(Counter, "first", value_2);
    put_member(Counter, "primary", value_2);
  }
}
finish_class(Counter);

class Table extends Enum {
  static _order_: any = "A B";
  static _ignore_: any = ["index", "Table"];
  static index: any = 3;
  static A: any = body_name(Table, "index") * 2;
  static B: any = body_name(Table, "index") * 3;
  static _Table__private: any = 7;

  hidden(): any {
    return getattr(this, "_Table__private");
  }
}
finish_class(Table);

class Values extends Enum {
  static NOTHING: Values = as_member(null);
  static LIST: Values = as_member([1, 2]);
  static DICT: Values = as_member(new Dict<unknown, unknown>([["a", 1]]));
  static TRUE: Values = as_member(true);
  static ONE: Values = as_member(1);
  static TYPE: any = int;

  method(): Values {
    return this;
  }

  static {
    class InnerClass extends Enum {
      static X: InnerClass = as_member(1);
    }
    put_member(
      Values,
      "Inner",
      finish_class(InnerClass, { name: "Inner", qualname: "Values.Inner" }),
    );
  }
}
finish_class(Values);

class Lowered extends Enum {
  static _generate_next_value_(
    name: unknown,
    start: unknown,
    count: unknown,
    last_values: unknown,
  ): string {
    return `${str(count)}:${str(call_method(name, "lower"))}:${len(last_values)}`;
  }

  static FIRST: Lowered = as_member(new auto());
  static SECOND: Lowered = as_member(new auto());
}
finish_class(Lowered);

print(
  Field.name_,
  getattr(Field.name_, "name"),
  getattr(Field.name_, "value"),
  getattr(Field.value, "name"),
  getattr(Field.value, "value"),
  getattr(Field.title, "name"),
  list(Field),
);
print(
  list(Colour),
  getattr(Colour, "CRIMSON"),
  Colour.SCARLET === Colour.RED,
  getitem(Colour, "CRIMSON"),
  Colour.LIME.value,
  list(getattr(Colour, "__members__")),
);
print(
  Array.from(iterate(Counter), (member) => member.value),
  is_(getattr(Counter, "first"), getattr(Counter, "primary")),
  call(Counter, 10),
  getitem(Counter.PAIR.value, 1),
);
print(
  list(Table),
  hasattr(Table, "index"),
  call_method(getattr(Table, "A"), "hidden"),
  getattr(Table, "_Table__private"),
);
print(
  list(Values),
  call(Values, null),
  call(Values, [1, 2]),
  call(Values, 1),
  call(Values, new Dict<unknown, unknown>([["a", 1]])),
  call(Values, int),
  Values.TRUE === Values.ONE,
);
print(
  getattr(getattr(Values, "Inner"), "X"),
  contains(Values, [1, 2]),
  contains(Values, 1),
  contains(Values, "x"),
  contains(Values, Values.LIST),
  contains(Values, Colour.RED),
);
print(Array.from(iterate(Lowered), (member) => member.value));
print(
  vars(Colour.RED),
  getattr(Colour.RED, "__class__"),
  getattr(Colour.RED, "GREEN"),
  getattr(type(Colour), "__name__"),
  isinstance(Colour.RED, Enum),
);
print(
  getattr(Colour, "__name__"),
  getattr(Colour, "__doc__"),
  getattr(Colour.RED, "__objclass__"),
  len(Colour),
  bool(Colour.RED),
  Colour,
  [...reversed(Colour)],
);
for (member of iterate(Colour)) {
  if (eq(member, Colour.RED)) {
    print("stop");
  } else if (eq(member, Colour.GREEN) || eq(member, Colour.LIME)) {
    print("go", member.name, member.value);
  }
}
setattr(bound_global(member, "member"), "note", "a note");
print(
  getattr(Colour.LIME, "note"),
  call(Colour, 3) === bound_global(member, "member"),
  getitem(
    new Dict<Colour, number>([[bound_global(member, "member"), 1]]),
    call(Colour, 3),
  ),
  eq(bound_global(member, "member"), 3),
  ne(bound_global(member, "member"), Colour.RED),
);
