import { bytes, refusedOfBytes } from "./bytes.ts";
import { dict, refusedOfDict } from "./dict.ts";
import { list } from "./list.ts";
import { float, int, refusedOfFloat, refusedOfInt } from "./numbers.ts";
import { range } from "./range.ts";
import { frozenset, set } from "./set.ts";
import { refusedOfStr, str } from "./str.ts";
import { tuple } from "./tuple.ts";

/** The methods and attributes of the built-in types. */
export const membersApi = { str, list, tuple, range, dict, set, frozenset, int, bool: int, float, bytes } as const;

/** The methods and attributes that CPython's built-in types have and the runtime's have not, with the reason. */
export const refusedMembers = {
  str: refusedOfStr,
  dict: refusedOfDict,
  int: refusedOfInt,
  bool: refusedOfInt,
  float: refusedOfFloat,
  bytes: refusedOfBytes,
} as const;
