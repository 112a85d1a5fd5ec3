import { finish_class } from "../../python/classes/finish_class.ts";
import { inherits } from "../../python/classes/inherits.ts";
import { IntBase } from "../../python/derived/int_base.ts";
import { type Enum, ReprEnum } from "./enum.ts";

/** What TypeScript sees of an enumeration with a data type: the members of both. */
type Mixed<Data> = abstract new (...args: any[]) => Data & Enum;

/** An enumeration whose members are ints. */
export class IntEnum extends (inherits(IntBase, ReprEnum) as Mixed<IntBase>) {
  static readonly __module__: string = "enum";

  static {
    finish_class(this);
  }
}
