import {
  call,
  Dict,
  getattr,
  hasattr,
  print,
  range,
  signature,
  str,
  Tuple,
} from "@tsyncio/runtime";

const new_ = "new";
const function_ = ["function"];
const [let_, const_, var_] = [1, 2, 3];
const this_ = new Dict<string, string>([["this", "this"]]);
const undefined_ = "undefined";
const arguments_ = Tuple.of(1, 2);
const eval__ = "eval";

function switch_(
  case_: string | null,
  default_ = "default",
  typeof_: number | null = null,
): string {
  const delete_ = case_ || default_;
  return `${delete_} ${str(typeof_)}`;
}

class Thing {
  declare constructor_: string;
  declare prototype_: string;
  declare length: number;
  declare name: string;
  declare function: string;

  constructor() {
    this.constructor_ = "constructor";
    this.prototype_ = "prototype";
    this.length = 3;
    this.name = "name";
    this.function = "function";
  }

  then_(enum_: unknown): string {
    return `then ${str(enum_)}`;
  }

  toString_(): string {
    return "toString";
  }

  delete(): string {
    return "delete";
  }
}
signature(Thing.prototype.then_, "enum");

const thing = new Thing();
print(
  new_,
  function_,
  let_,
  const_,
  var_,
  this_,
  undefined_,
  arguments_,
  eval__,
);
print(switch_("x"), switch_(null, undefined, 1), switch_("", "d"));
print(
  thing.constructor_,
  thing.prototype_,
  thing.length,
  thing.name,
  thing.function,
);
print(
  thing.then_(1),
  thing.toString_(),
  thing.delete(),
  call(getattr(thing, "then"), 2),
  hasattr(thing, "valueOf"),
);
print(
  Array.from(range(2), (extends_) => extends_),
  ((void_: number) => void_)(7),
);
const [Object_, Array_, Math_, console_, process_] = [1, 2, 3, 4, 5];
print(Object_ + Array_ + Math_ + console_ + process_);
