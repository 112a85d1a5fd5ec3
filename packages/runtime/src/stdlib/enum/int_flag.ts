import { finish_class } from "../../python/classes/finish_class.ts";
import { inherits } from "../../python/classes/inherits.ts";
import { IntBase } from "../../python/derived/int_base.ts";
import { KEEP } from "./boundary.ts";
import { ReprEnum } from "./enum.ts";
import { Flag } from "./flag.ts";

type Mixed = abstract new (...args: any[]) => IntBase & Flag;

/** A Flag whose members are ints. */
export class IntFlag extends (inherits(IntBase, ReprEnum, Flag) as Mixed) {
  static readonly __module__: string = "enum";

  static {
    finish_class(this, { keywords: { boundary: KEEP as unknown } });
  }
}
