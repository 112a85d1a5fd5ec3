// The decorators unique and verify, and what programs ask enumerations.

import * as enum_ from "@tsyncio/runtime/stdlib/enum";
import {
  call,
  callable,
  exception,
  finish_class,
  getattr,
  getitem,
  hierarchy,
  int,
  is_,
  isinstance,
  issubclass,
  list,
  print,
  repr,
  Slice,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import {
  as_member,
  CONTINUOUS,
  Enum,
  EnumMeta,
  EnumType,
  Flag,
  IntEnum,
  NAMED_FLAGS,
  UNIQUE,
  unique,
  verify,
} from "@tsyncio/runtime/stdlib/enum";

class SuitClass extends Enum {
  static HEARTS: SuitClass = as_member("h");
  static SPADES: SuitClass = as_member("s");
}
const Suit: any = call(unique, finish_class(SuitClass, { name: "Suit" }));

const decorator = new verify(UNIQUE, CONTINUOUS);
class LevelClass extends IntEnum {
  static LOW: LevelClass = as_member(3);
  static MIDDLE: LevelClass = as_member(4);
  static HIGH: LevelClass = as_member(5);
}
const Level: any = call(decorator, finish_class(LevelClass, { name: "Level" }));

const decorator_2 = new verify(NAMED_FLAGS);
class ColourClass extends Flag {
  static RED: ColourClass = as_member(1);
  static GREEN: ColourClass = as_member(2);
  static YELLOW: ColourClass = as_member(3);
}
const Colour: any = call(
  decorator_2,
  finish_class(ColourClass, { name: "Colour" }),
);

function check(
  what: unknown,
  base: typeof enum_.Enum | typeof enum_.IntEnum | typeof enum_.Flag,
  members: Tuple<[string, number]>[] | string,
): void {
  try {
    const made = call(new verify(what), call(base, "Made", members));
    print("fine", made, list(made));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError || error instanceof TypeError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}

check(UNIQUE, Enum, [Tuple.of("A", 1), Tuple.of("B", 1)]);
check(CONTINUOUS, IntEnum, [Tuple.of("A", 1), Tuple.of("B", 4)]);
check(CONTINUOUS, Flag, [Tuple.of("A", 1), Tuple.of("B", 8)]);
check(NAMED_FLAGS, Flag, [Tuple.of("A", 1), Tuple.of("B", 6)]);
check(NAMED_FLAGS, Flag, [
  Tuple.of("A", 1),
  Tuple.of("B", 6),
  Tuple.of("C", 26),
]);
check(UNIQUE, Enum, "A B");
try {
  call(new verify(UNIQUE), int);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
print(
  repr(UNIQUE),
  list(enum_.EnumCheck),
  repr(enum_.STRICT),
  list(enum_.FlagBoundary),
);
print(
  isinstance(Suit, EnumMeta),
  isinstance(Suit, EnumType),
  is_(EnumMeta, EnumType),
  type(Suit),
  isinstance(int, EnumType),
);
print(
  issubclass(Level, int),
  issubclass(Suit, Enum),
  issubclass(Colour, Flag),
  getitem(hierarchy(Level, "__mro__"), new Slice(1, 4)),
  hierarchy(Suit, "__bases__"),
);
print(
  Iterator.from([Suit, Level, Colour])
    .filter((cls) => issubclass(cls, Enum))
    .map((cls) => getattr(cls, "__name__"))
    .toArray(),
  getattr(Suit, "__members__"),
  callable(Suit),
);
print(
  getattr(Suit, "_member_names_"),
  getattr(Suit, "_value2member_map_"),
  getattr(Level, "_member_type_"),
  getitem(getattr(Suit, "_member_map_"), "SPADES"),
);
