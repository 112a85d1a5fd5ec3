import { list } from "../types/container_types.ts";
import { List } from "../values/list.ts";

/** What stands for a base that only run time knows: of a type whose values are primitives or arrays, the class that others extend. */
export function extensible(base: unknown): any {
  return base === list ? List : base;
}
