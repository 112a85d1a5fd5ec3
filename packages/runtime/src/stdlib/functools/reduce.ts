import { call } from "../../python/calls/call.ts";
import { builtin_function } from "../../python/calls/builtin_function.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { str } from "../../python/repr/str.ts";
import { type_name } from "../../python/names.ts";

/** One value of many: the function is called with what there is so far and the next item. */
export function reduce(func: any, iterable: any, initial: any = undefined): any {
  const items = iterator_over(iterable);
  let value: unknown = initial;
  if (value === undefined) {
    const first = items.next();
    if (first.done === true) throw new TypeError("reduce() of empty iterable with no initial value");
    value = first.value;
  }
  for (let item = items.next(); item.done !== true; item = items.next()) value = call(func, value, item.value);
  return value;
}

builtin_function(reduce);

function iterator_over(iterable: unknown): Iterator<unknown> {
  try {
    return iterate(iterable)[Symbol.iterator]() as Iterator<unknown>;
  } catch (error) {
    const is_ours = error instanceof TypeError && str(error) === `'${type_name(iterable)}' object is not iterable`;
    throw is_ours ? new TypeError("reduce() arg 2 must support iteration") : error;
  }
}
