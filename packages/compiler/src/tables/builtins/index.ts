import type { ApiEntry } from "../api.ts";
import { exceptions } from "../exceptions.ts";
import type { BuiltinName, ExceptionName } from "../generated/names.ts";
import { constants } from "./constants.ts";
import { functions } from "./functions.ts";
import { refused } from "./refused.ts";
import { types } from "./types.ts";

/** Every name of CPython's `builtins`. */
export const builtinsApi = {
  ...functions,
  ...types,
  ...constants,
  ...exceptions,
  ...refused,
} as const satisfies Record<BuiltinName | ExceptionName, ApiEntry>;
