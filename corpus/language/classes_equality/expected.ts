import * as lists from "@tsyncio/runtime/lists";
import {
  contains,
  Dict,
  eq,
  getattr,
  getitem,
  gt,
  hash,
  type int,
  len,
  lt,
  max,
  ne,
  NotImplemented,
  print,
  PySet,
  sorted,
  Tuple,
} from "@tsyncio/runtime";

class Version {
  declare major: number;
  declare minor: number;

  constructor(major: number, minor: number) {
    this.major = major;
    this.minor = minor;
  }

  __eq__(other: any): boolean {
    if (!(other instanceof Version)) {
      return NotImplemented;
    }
    return eq(
      Tuple.of(this.major, this.minor),
      Tuple.of(other.major, other.minor),
    );
  }

  __lt__(other: unknown): boolean {
    return lt(
      Tuple.of(this.major, this.minor),
      Tuple.of(getattr(other, "major"), getattr(other, "minor")),
    );
  }

  __hash__(): int {
    return hash(Tuple.of(this.major, this.minor));
  }

  __repr__(): string {
    return `v${this.major}.${this.minor}`;
  }
}

class Plain {}

const [old, new_] = [new Version(1, 2), new Version(2, 0)];
print(
  eq(old, new Version(1, 2)),
  ne(old, new Version(1, 2)),
  eq(old, new_),
  eq(old, "v1.2"),
);
print(lt(old, new_), gt(new_, old));
print(sorted([new_, old, new Version(1, 10)]));
print(
  contains([old, new_], new Version(2, 0)),
  lists.index([old, new_], new Version(2, 0)),
);
print(len(new PySet([old, new Version(1, 2), new_])));
print(getitem(new Dict<Version, string>([[old, "first"]]), new Version(1, 2)));
print(max(old, new_));

const plain = new Plain();
print(
  eq(plain, plain),
  eq(plain, new Plain()),
  contains([new Plain(), plain], plain),
);
