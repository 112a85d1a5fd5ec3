// Enumerations made by calls, from names that only run time knows.

import * as enum_ from "@tsyncio/runtime/stdlib/enum";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  call,
  contains,
  Dict,
  eq,
  exception,
  finish_class,
  ge,
  getattr,
  getitem,
  hierarchy,
  int,
  is_main,
  isinstance,
  iterate,
  kwargs,
  len,
  list,
  print,
  repr,
  Slice,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import {
  Enum,
  Flag,
  IntEnum,
  IntFlag,
  StrEnum,
} from "@tsyncio/runtime/stdlib/enum";

function show(
  enumeration:
    enum_.Enum | enum_.IntEnum | enum_.StrEnum | enum_.Flag | enum_.IntFlag,
): void {
  print(
    repr(enumeration),
    Array.from(iterate(enumeration), (member) =>
      Tuple.of(getattr(member, "name"), getattr(member, "value")),
    ),
  );
}

show(call(Enum, "Colour", "RED GREEN, BLUE"));
show(call(Enum, "Level", ["LOW", "HIGH"], kwargs({ start: 10 })));
show(
  call(
    Enum,
    "Unit",
    new Dict<string, string>([
      ["METRE", "m"],
      ["SECOND", "s"],
    ]),
  ),
);
show(
  call(Enum, "Size", [
    Tuple.of("SMALL", 1),
    Tuple.of("LARGE", 2),
    Tuple.of("BIG", 2),
  ]),
);
show(call(IntEnum, "Port", "HTTP HTTPS", kwargs({ start: 80 })));
show(call(StrEnum, "Method", "GET POST"));
show(call(Flag, "Right", "READ WRITE EXECUTE"));
show(call(IntFlag, "Bit", Tuple.of("ONE", "TWO")));
show(call(Enum, "Empty", Tuple.of()));
show(
  call(
    Enum,
    "Named",
    kwargs({
      names: "A B",
      module: "games.chess",
      qualname: "Board.Named",
      type: int,
    }),
  ),
);

const Weekday = call(
  Enum,
  "Weekday",
  "MONDAY TUESDAY WEDNESDAY",
  kwargs({ start: 0 }),
);
print(
  getattr(Weekday, "MONDAY"),
  call(Weekday, 1),
  getitem(Weekday, "WEDNESDAY"),
  contains(Weekday, getattr(Weekday, "TUESDAY")),
  len(Weekday),
  getattr(Weekday, "__members__"),
);

class Shouting extends Enum {
  _generate_next_value_(
    start: unknown,
    count: unknown,
    last_values: unknown,
  ): string {
    return `${str(this)}!${str(start)}${str(count)}`;
  }

  __str__(): any {
    return this.value;
  }
}
finish_class(Shouting);

const Words = call(Shouting, "Words", "HELLO BYE");
print(getattr(Words, "HELLO"), list(Words as any), call(Words, "BYE!11"));
const names = Array.from(["north", "south"], (name) => strings.upper(name));
const Direction = call(IntEnum, "Direction", names);
print(
  add(getattr(Direction, "NORTH"), 1),
  call(Direction, 2),
  isinstance(getattr(Direction, "SOUTH"), int),
  eq(
    getattr(Direction, "__module__"),
    is_main(import.meta) ? "__main__" : "input",
  ),
);
const Number_ = call(
  Enum,
  "Number",
  [Tuple.of("ONE", 1), Tuple.of("TWO", 2)],
  kwargs({ type: int }),
);
const Text = call(Enum, "Text", [Tuple.of("A", "a")], kwargs({ type: str }));
print(
  add(getattr(Number_, "ONE"), getattr(Number_, "TWO")),
  add(getattr(Text, "A"), "b"),
  getattr(Number_, "ONE"),
  getattr(Text, "A"),
  repr(getattr(Number_, "TWO")),
  getitem(hierarchy(Number_, "__mro__"), new Slice(1, 3)),
);
for (const bad of [
  () => call(Enum, "X"),
  () => call(Weekday, "MONDAY"),
  () => call(Enum, "Y", "A A"),
  () => call(Enum, "Z", "mro"),
  () => call(Enum),
]) {
  try {
    call(bad);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
print(ge(sys.version_info, Tuple.of(3, 13)));
