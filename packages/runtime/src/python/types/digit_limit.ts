import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";
import { type_name } from "../names.ts";

let limit = 4300;

/** How many digits an int may have where it becomes text or is read from it; 0 where there is no limit. */
export function get_int_max_str_digits(): number {
  return limit;
}

/** Sets it. Raises ValueError for a limit below 640. */
export function set_int_max_str_digits(maxdigits: unknown): null {
  const digits = as_index(maxdigits);
  if (digits === undefined) throw new TypeError(`'${type_name(maxdigits)}' object cannot be interpreted as an integer`);
  if (digits !== 0 && digits < 640) throw new ValueError("maxdigits must be 0 or larger than 640");
  limit = Number(digits);
  return null;
}
