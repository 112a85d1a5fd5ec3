import { getattr } from "../../python/attributes/getattr.ts";
import { call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { forwarded } from "../../python/calls/forwarded.ts";
import { eq } from "../../python/comparison/equality.ts";
import { ge, gt, le, lt } from "../../python/comparison/ordering.ts";
import { hash } from "../../python/hashing/hash.ts";
import { contains } from "../../python/items/contains.ts";
import { getitem } from "../../python/items/getitem.ts";
import { len } from "../../python/items/length.ts";
import { add, mul } from "../../python/operators/arithmetic.ts";
import { mod } from "../../python/operators/division.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { float, int } from "../../python/types/number_types.ts";
import { Sequence } from "./abc/index.ts";

/** A text that keeps a str as its attribute `data`: to be extended. */
export class UserString extends Sequence {
  static readonly __name__: string = "UserString";
  static override readonly __module__: string = "collections";

  declare data: any;

  constructor(seq: any) {
    super();
    this.__init__(seq);
  }

  __init__(seq: any): any {
    this.data = seq instanceof UserString ? (seq.data as unknown) : str(seq);
    return null;
  }

  __str__(): any {
    return str(this.data);
  }

  __repr__(): any {
    return repr(this.data);
  }

  __int__(): any {
    return int(this.data);
  }

  __float__(): any {
    return float(this.data);
  }

  __hash__(): any {
    return hash(this.data);
  }

  __getnewargs__(): any {
    return call_method(this.data, "__getnewargs__");
  }

  __eq__(other: any): any {
    return eq(this.data, plain(other));
  }

  __lt__(other: any): any {
    return lt(this.data, plain(other));
  }

  __le__(other: any): any {
    return le(this.data, plain(other));
  }

  __gt__(other: any): any {
    return gt(this.data, plain(other));
  }

  __ge__(other: any): any {
    return ge(this.data, plain(other));
  }

  override __contains__(text: any): any {
    return contains(this.data, plain(text));
  }

  __len__(): any {
    return len(this.data);
  }

  override __getitem__(index: any): any {
    return call(this.constructor, getitem(this.data, index));
  }

  __add__(other: any): any {
    return call(this.constructor, add(this.data, text_of(other)));
  }

  __radd__(other: any): any {
    return call(this.constructor, add(text_of(other), this.data));
  }

  __mul__(times: any): any {
    return call(this.constructor, mul(this.data, times));
  }

  __rmul__(times: any): any {
    return this.__mul__(times);
  }

  __mod__(args: any): any {
    return call(this.constructor, mod(this.data, args));
  }

  __rmod__(template: any): any {
    return call(this.constructor, mod(str(template), this));
  }
}

function plain(other: unknown): unknown {
  return other instanceof UserString ? (other.data as unknown) : other;
}

function text_of(other: unknown): string {
  return other instanceof UserString ? (other.data as string) : str(other);
}

/** The methods of `str` whose result is a text of the same class. */
const texts =
  "capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip " +
  "swapcase title translate upper zfill";

/** Those whose result is what `str` gives. */
const others =
  "count encode endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower " +
  "isnumeric isprintable isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith";

function give(name: string, finish: (self: UserString, result: unknown) => unknown): void {
  const value = function (this: UserString, ...given: any[]): unknown {
    return finish(this, call(getattr(this.data, name), ...forwarded(given).map(plain)));
  };
  Object.defineProperty(UserString.prototype, name, { value, writable: true, configurable: true });
}

for (const name of texts.split(" ")) give(name, (self, result) => call(self.constructor, result));
for (const name of others.split(" ")) give(name, (_self, result) => result);
