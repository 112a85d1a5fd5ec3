# Permissions and options as Flag and IntFlag: bits that combine.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto, show_flag_values


class Access(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


class Mode(IntFlag):
    OTHER = 1
    GROUP = 2
    OWNER = 4


class Strict(Flag, boundary=STRICT):
    A = 1
    C = 4


class Ejecting(Flag, boundary=EJECT):
    A = 1
    C = 4


class Conforming(Flag, boundary=CONFORM):
    A = 1
    C = 4


class Keeping(Flag, boundary=KEEP):
    A = 1
    C = 4


class Backwards(Flag):
    HIGH = 8
    LOW = 1
    MIDDLE = 2


access = Access.READ | Access.WRITE
print(access, repr(access), access.value, access.name, list(access), len(access), access is Access(3))
print(Access.READ in access, Access.EXECUTE in access, Access.READ & access, access ^ Access.ALL, ~access, bool(Access.NONE))
access |= Access.EXECUTE
print(access, access == Access.ALL, access is Access.ALL, [flag.name for flag in Access], Access["ALL"], Access(0), Access(5))
access &= ~Access.READ
print(access, {access: "set"}[Access.WRITE | Access.EXECUTE], Access.READ == 1, [*Access.ALL], Access.__members__["NONE"])
if access & Access.WRITE:
    print("may write")
if not access & Access.READ:
    print("may not read")

mode = Mode.OWNER | Mode.GROUP
print(mode, repr(mode), mode + 1, mode == 6, mode | 8, repr(mode | 8), repr(1 | mode), repr(mode & 3), Mode.OWNER in mode)
print(repr(~Mode.OWNER), repr(Mode(0)), repr(Mode(16)), f"{mode} {mode:03b} {mode!r}", [*mode], hex(mode), Mode.OWNER < 5)
print(repr(Conforming(7)), Ejecting(6), type(Ejecting(6)).__name__, repr(Keeping(7)), repr(Keeping(-1)), repr(Strict(5)))
print([*Backwards], repr(Backwards(11)), list(Backwards(9)), show_flag_values(11), show_flag_values(Access.ALL))
for bad in (
    lambda: Strict(3),
    lambda: Access(8),
    lambda: Access.READ | 1,
    lambda: 3 in Access.READ,
    lambda: Access("READ"),
    lambda: Access.READ < Access.WRITE,
    lambda: Strict(-9),
):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
