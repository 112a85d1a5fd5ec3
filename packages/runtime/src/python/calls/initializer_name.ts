import { qualified_name } from "../names.ts";

/** The property under which a class says which of its methods takes its arguments in Python, where that is not `__init__`. */
export const INITIALIZER: unique symbol = /* @__PURE__ */ Symbol("initializer");

/** What error messages call the method that takes a class's arguments: `Point.__init__`. */
export function initializer_name(cls: Function): string {
  return `${qualified_name(cls)}.${(cls as { [INITIALIZER]?: string })[INITIALIZER] ?? "__init__"}`;
}
