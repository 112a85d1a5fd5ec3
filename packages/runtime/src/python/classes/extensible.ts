import { FloatBase } from "../derived/float_base.ts";
import { IntBase } from "../derived/int_base.ts";
import { StrBase } from "../derived/str_base.ts";
import { list } from "../types/container_types.ts";
import { float, int } from "../types/number_types.ts";
import { str } from "../types/text_types.ts";
import { List } from "../values/list.ts";

/** What stands for a base that only run time knows: of a type whose values are primitives or arrays, the class that others extend. */
export function extensible(base: unknown): any {
  switch (base) {
    case float:
      return FloatBase;
    case int:
      return IntBase;
    case list:
      return List;
    case str:
      return StrBase;
    default:
      return base;
  }
}
