/** The methods of str, under Python's names, with the text first: `strings.split(text, ",")`. */
export { capitalize, casefold, lower, swapcase, title, upper } from "./string/case.ts";
export { join } from "./string/join.ts";
export { center, expandtabs, ljust, rjust, zfill } from "./string/layout.ts";
export {
  isalnum,
  isalpha,
  isascii,
  isdecimal,
  isdigit,
  isidentifier,
  islower,
  isnumeric,
  isprintable,
  isspace,
  istitle,
  isupper,
} from "./string/predicates.ts";
export { count, endswith, find, index, replace, rfind, rindex, startswith } from "./string/search.ts";
export { partition, rpartition, rsplit, split, splitlines } from "./string/split.ts";
export { lstrip, removeprefix, removesuffix, rstrip, strip } from "./string/strip.ts";
export { maketrans, translate } from "./string/translate.ts";
export { format_map, format_template as format } from "../format/braces.ts";
export { encode } from "./string/encode.ts";
