import * as strings from "@tsyncio/runtime/strings";
import {
  body_name,
  bound_global,
  call,
  call_method,
  contains,
  Dict,
  dict,
  exception,
  finish_class,
  getattr,
  getitem,
  hasattr,
  iterate,
  known_as,
  kwargs,
  list,
  max as py_max,
  print,
  put_member,
  rest_keywords,
  setattr,
  signature,
  sum as py_sum,
  Tuple,
  TypeError,
  unawaited,
} from "@tsyncio/runtime";
import { as_member, Enum } from "@tsyncio/runtime/stdlib/enum";

let max!: number;
let sum!: (xs: number[]) => string;
// names that collide with JavaScript
class Array_ {
  static __name__ = "Array";
  declare name: string;
  declare constructor_: number;
  declare then_: number;
  declare toString_: number;

  static length_: any = 3;
  constructor(name = "n") {
    this.name = name;
    this.constructor_ = 1;
    this.then_ = 2;
    this.toString_ = 3;
  }
  valueOf_(): string {
    return "vo";
  }
  static prototype_(): string {
    return "proto";
  }
  static caller_(): unknown {
    return this.length_;
  }
  static arguments_: number[] = [1];
}
const a = new Array_("x");
print(
  a.name,
  a.constructor_,
  a.then_,
  a.toString_,
  a.valueOf_(),
  getattr(Array_, "prototype")(),
  call_method(a, "prototype"),
  Array_.caller_(),
  Array_.length_,
  getattr(a, "length"),
  Array_.arguments_,
);
setattr(a, "length", 9);
print(getattr(a, "length"), Array_.length_);
Array_.length_ = 4;
print(getattr(new Array_(), "length"));
setattr(a, "__proto_", 1);
print(getattr(a, "then"), hasattr(a, "constructor"));
const let_ = 1;
const var_ = 2;
const function_ = known_as(
  (this_: number) => this_ + let_,
  "<lambda>",
  "<lambda>",
);
const new_ = [var_];
const typeof_ = "t";
const this_ = new Dict<string, number>([["this", 1]]);
const null_ = 0;
const undefined_ = "u";
const delete_ = null;
print(
  let_,
  var_,
  function_(3),
  new_,
  typeof_,
  this_,
  null_,
  undefined_,
  delete_,
);
function switch_(
  case_: unknown,
  default_: unknown = 0,
  options: { enum?: unknown; [keyword: string]: any } = {},
): Tuple<[unknown, unknown, unknown, unknown]> {
  const enum_ = options.enum === undefined ? 1 : options.enum;
  const export_ = rest_keywords(options, "enum");
  return Tuple.of(case_, default_, enum_, export_);
}
known_as(
  signature(switch_, "case, default=…, *, enum=…, **export"),
  "switch",
  "switch",
);
print(
  switch_(1),
  switch_(1, 2, { enum: 3, interface: 4 }),
  call(switch_, 1, kwargs(new Dict<string, number>([["void", 0]]))),
);
function arguments_(arguments_: number): number {
  return arguments_;
}
known_as(arguments_, "arguments", "arguments");
print(arguments_(5));
const await__ = 1;
const static_ = 2;
const Object_ = 3;
const Map_ = 4;
const Symbol_ = 5;
const Math_ = new Dict<string, unknown>([
  ["max", bound_global(max, "max", py_max)],
]);
print(
  call(getitem(Math_, "max"), 1, 2),
  Object_ + Map_ + Symbol_ + await__ + static_,
);
function toString(self = 1): number {
  return self;
}
print(
  toString(),
  new Dict<string, number>([
    ["toString", 1],
    ["__proto__", 2],
    ["hasOwnProperty", 3],
  ]),
);
const d = new Dict();
print(contains(d, "constructor"), d.get("toString"));
class undefined__ {
  static __name__ = "undefined_";
  static NaN = 1;
  static Infinity = 2;
}
print(undefined__.NaN, undefined__.Infinity);
const console_ = "c";
const process_ = "p";
print(console_, process_);
const NaN_ = 7;
print(NaN_ + 1);
function str_(str: string): string {
  return strings.upper(str);
}
print(str_("x"));
const list_: (typeof list | typeof dict)[] = [list, dict];
print(call(getitem(list_, 0), "ab"), call(getitem(list_, 1), kwargs({ a: 1 })));
const default_print_: typeof print = print;
function shadow(len: number, print_: typeof print = default_print_): void {
  print_(len);
}
shadow(5);
sum = known_as((xs: number[]) => "mysum", "<lambda>", "<lambda>");
print(sum([1]));
sum = undefined as any;
print(call(bound_global(sum, "sum", py_sum), [1, 2]));
const id = 5;
const type = "T";
print(id, type);
const input = known_as(() => "in", "<lambda>", "<lambda>");
print(input());
max = 3;
print(max);
class Switch {
  third(default_: unknown, let_: unknown): Tuple<[unknown, unknown]> {
    return Tuple.of(default_, let_);
  }
  async case(case_: unknown): Promise<unknown> {
    return unawaited(case_);
  }
}
signature(Switch.prototype.third, "default, let");
function refuse(
  function_:
    | ((default_: unknown, let_: unknown) => Tuple<[unknown, unknown]>)
    | ((new_: unknown) => unknown),
  options_2: { [keyword: string]: any } = {},
): void {
  const arguments_ = rest_keywords(options_2);
  try {
    print(call(function_, kwargs(arguments_)));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}
refuse(getattr(new Switch(), "third"), { default: 1, let: 2 });
refuse(getattr(new Switch(), "third"), { let: 1 });
refuse(
  signature((new_: unknown) => new_, "new"),
  { new: 3 },
);
refuse(signature((new_: unknown) => new_, "new"));
class Property extends Enum {
  static name__: Property = as_member(0);
  static length_: Property = as_member(1);
  static prototype_: Property = as_member(2);
  static constructor_: Property = as_member(3);
  static toString_: Property = as_member(4);
  static arguments_: Property = as_member(5);
}
finish_class(Property);
print(
  Array.from(iterate(Property), (each) => each.name),
  Property.length_,
  getitem(Property, "prototype"),
  Property.constructor_.value,
  call(Property, 5),
);
class Words {
  static(default_: unknown = 1): unknown {
    return default_;
  }
  static {
    const [item, item_2] = [body_name(Words, "static"), 2];
    put_member(Words, "default", item);
    put_member(Words, "new", item_2);
  }
}
signature(Words.prototype.static, "default=…");
finish_class(Words);
print(
  call_method(call(Words), "static"),
  call_method(call(Words), "default", 3),
  getattr(Words, "new"),
  getattr(getattr(Words, "default"), "__name__"),
);
