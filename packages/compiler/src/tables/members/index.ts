import { bytes } from "./bytes.ts";
import { dict } from "./dict.ts";
import { list } from "./list.ts";
import { float, int } from "./numbers.ts";
import { range } from "./range.ts";
import { frozenset, set } from "./set.ts";
import { str } from "./str.ts";
import { tuple } from "./tuple.ts";

/** The methods and attributes of the built-in types. */
export const membersApi = { str, list, tuple, range, dict, set, frozenset, int, bool: int, float, bytes } as const;
