// Permissions and options as Flag and IntFlag: bits that combine.

import {
  add,
  and_,
  body_name,
  bool,
  call,
  contains,
  Dict,
  eq,
  exception,
  finish_class,
  format,
  getattr,
  getitem,
  hex,
  iand,
  invert,
  ior,
  iterate,
  len,
  list,
  lt,
  or_,
  print,
  repr,
  starred,
  str,
  truth,
  type,
  TypeError,
  ValueError,
  xor,
} from "@tsyncio/runtime";
import {
  as_member,
  auto,
  CONFORM,
  EJECT,
  Flag,
  IntFlag,
  KEEP,
  show_flag_values,
  STRICT,
} from "@tsyncio/runtime/stdlib/enum";

class Access extends Flag {
  static NONE: Access = as_member(0);
  static READ: Access = as_member(new auto());
  static WRITE: Access = as_member(new auto());
  static EXECUTE: Access = as_member(new auto());
  static ALL: Access = as_member(
    or_(
      or_(body_name(Access, "READ"), body_name(Access, "WRITE")),
      body_name(Access, "EXECUTE"),
    ),
  );
}
finish_class(Access);

class Mode extends IntFlag {
  static OTHER: Mode = as_member(1);
  static GROUP: Mode = as_member(2);
  static OWNER: Mode = as_member(4);
}
finish_class(Mode);

const boundary = STRICT;
class Strict extends Flag {
  static A = 1;
  static C = 4;
}
finish_class(Strict, { keywords: { boundary } });

const boundary_2 = EJECT;
class Ejecting extends Flag {
  static A = 1;
  static C = 4;
}
finish_class(Ejecting, { keywords: { boundary: boundary_2 } });

const boundary_3 = CONFORM;
class Conforming extends Flag {
  static A = 1;
  static C = 4;
}
finish_class(Conforming, { keywords: { boundary: boundary_3 } });

const boundary_4 = KEEP;
class Keeping extends Flag {
  static A = 1;
  static C = 4;
}
finish_class(Keeping, { keywords: { boundary: boundary_4 } });

class Backwards extends Flag {
  static HIGH: Backwards = as_member(8);
  static LOW: Backwards = as_member(1);
  static MIDDLE: Backwards = as_member(2);
}
finish_class(Backwards);

let access: unknown = or_(Access.READ, Access.WRITE);
print(
  access,
  repr(access),
  getattr(access, "value"),
  getattr(access, "name"),
  list(access),
  len(access),
  access === call(Access, 3),
);
print(
  contains(access, Access.READ),
  contains(access, Access.EXECUTE),
  and_(Access.READ, access),
  xor(access, Access.ALL),
  invert(access),
  bool(Access.NONE),
);
access = ior(access, Access.EXECUTE);
print(
  access,
  eq(access, Access.ALL),
  access === Access.ALL,
  Array.from(iterate(Access), (flag) => flag.name),
  getitem(Access, "ALL"),
  call(Access, 0),
  call(Access, 5),
);
access = iand(access, invert(Access.READ));
print(
  access,
  getitem(
    new Dict<unknown, string>([[access, "set"]]),
    or_(Access.WRITE, Access.EXECUTE),
  ),
  eq(Access.READ, 1),
  [...starred(Access.ALL)],
  getitem(getattr(Access, "__members__"), "NONE"),
);
if (truth(and_(access, Access.WRITE))) {
  print("may write");
}
if (!truth(and_(access, Access.READ))) {
  print("may not read");
}

const mode = or_(Mode.OWNER, Mode.GROUP);
print(
  mode,
  repr(mode),
  add(mode, 1),
  eq(mode, 6),
  or_(mode, 8),
  repr(or_(mode, 8)),
  repr(or_(1, mode)),
  repr(and_(mode, 3)),
  contains(mode, Mode.OWNER),
);
print(
  repr(invert(Mode.OWNER)),
  repr(call(Mode, 0)),
  repr(call(Mode, 16)),
  `${str(mode)} ${format(mode, "03b")} ${repr(mode)}`,
  [...starred(mode)],
  hex(mode),
  lt(Mode.OWNER, 5),
);
print(
  repr(call(Conforming, 7)),
  call(Ejecting, 6),
  getattr(type(call(Ejecting, 6)), "__name__"),
  repr(call(Keeping, 7)),
  repr(call(Keeping, -1)),
  repr(call(Strict, 5)),
);
print(
  [...starred(Backwards)],
  repr(call(Backwards, 11)),
  list(call(Backwards, 9)),
  show_flag_values(11),
  show_flag_values(Access.ALL),
);
for (const bad of [
  () => call(Strict, 3),
  () => call(Access, 8),
  () => or_(Access.READ, 1),
  () => contains(Access.READ, 3),
  () => call(Access, "READ"),
  () => lt(Access.READ, Access.WRITE),
  () => call(Strict, -9),
]) {
  try {
    print(call(bad));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError || error instanceof TypeError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
