import { call } from "../../python/calls/call.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { as_index } from "../../python/items/position.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { truth } from "../../python/truth.ts";
import { Itertool, iterator_of, rest_of } from "./itertool.ts";

/** The items whose selector is true. */
export class compress extends Itertool {
  static readonly [SIGNATURE]: string = "data, selectors";
  static override readonly __name__: string = "compress";
  static override readonly __module__: string = "itertools";

  constructor(data: any, selectors: any) {
    super("compress", compressed(iterator_of(data), iterator_of(selectors)));
  }
}

function* compressed(data: Iterator<any>, selectors: Iterator<any>): Generator<any> {
  for (;;) {
    const item = data.next();
    if (item.done === true) return;
    const selector = selectors.next();
    if (selector.done === true) return;
    if (truth(selector.value)) yield item.value;
  }
}

/** The items from the first for which the predicate is false. */
export class dropwhile extends Itertool {
  static readonly [SIGNATURE]: string = "predicate, iterable, /";
  static override readonly __name__: string = "dropwhile";
  static override readonly __module__: string = "itertools";

  constructor(predicate: any, iterable: any) {
    super("dropwhile", dropped(predicate, iterator_of(iterable)));
  }
}

function* dropped(predicate: unknown, items: Iterator<any>): Generator<any> {
  let is_dropping = true;
  for (const item of rest_of(items)) {
    is_dropping = is_dropping && truth(call(predicate, item));
    if (!is_dropping) yield item;
  }
}

/** The items up to the first for which the predicate is false. */
export class takewhile extends Itertool {
  static readonly [SIGNATURE]: string = "predicate, iterable, /";
  static override readonly __name__: string = "takewhile";
  static override readonly __module__: string = "itertools";

  constructor(predicate: any, iterable: any) {
    super("takewhile", taken(predicate, iterator_of(iterable)));
  }
}

function* taken(predicate: unknown, items: Iterator<any>): Generator<any> {
  for (const item of rest_of(items)) {
    if (!truth(call(predicate, item))) return;
    yield item;
  }
}

/** The items for which the predicate, or without one the item itself, is false. */
export class filterfalse extends Itertool {
  static readonly [SIGNATURE]: string = "function, iterable, /";
  static override readonly __name__: string = "filterfalse";
  static override readonly __module__: string = "itertools";

  constructor(predicate: any, iterable: any) {
    super("filterfalse", refused(predicate, iterator_of(iterable)));
  }
}

function* refused(predicate: unknown, items: Iterator<any>): Generator<any> {
  for (const item of rest_of(items)) if (!truth(predicate === null ? item : call(predicate, item))) yield item;
}

/** The function's results, each item being its arguments. */
export class starmap extends Itertool {
  static readonly [SIGNATURE]: string = "function, iterable, /";
  static override readonly __name__: string = "starmap";
  static override readonly __module__: string = "itertools";

  constructor(transform: any, iterable: any) {
    super("starmap", star_mapped(transform, iterator_of(iterable)));
  }
}

function* star_mapped(transform: unknown, items: Iterator<any>): Generator<any> {
  for (const item of rest_of(items)) yield call(transform, ...(iterate(item) as Iterable<any>));
}

/** The items of a slice: `islice(items, stop)` or `islice(items, start, stop, step)`. */
export class islice extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, start, stop=…, step=…, /";
  static override readonly __name__: string = "islice";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any, first: any, second: any = undefined, third: any = null) {
    const [start, stop] = second === undefined ? [null, first] : [first, second];
    const end = limit(stop, second === undefined ? "Stop argument" : "Indices", null);
    const begin = limit(start, "Indices", 0) ?? 0;
    const step = limit(third, "Step", 1) ?? 1;
    if (step < 1) throw new ValueError("Step for islice() must be a positive integer or None.");
    super("islice", sliced(iterator_of(iterable), begin, end ?? Infinity, step));
  }
}

function limit(value: unknown, what: string, missing: number | null): number | null {
  if (value === null) return missing;
  const index =
    typeof value === "number" || typeof value === "object" || typeof value === "boolean" ? as_index(value) : undefined;
  if (index !== undefined && Number(index) >= 0 && Number(index) <= Number.MAX_SAFE_INTEGER) return Number(index);
  if (what === "Step") throw new ValueError("Step for islice() must be a positive integer or None.");
  throw new ValueError(`${what} for islice() must be None or an integer: 0 <= x <= sys.maxsize.`);
}

function* sliced(items: Iterator<any>, start: number, stop: number, step: number): Generator<any> {
  let wanted = start;
  for (let position = 0; position < Math.max(start, stop); position++) {
    if (position >= stop && position >= start) return;
    const item = items.next();
    if (item.done === true) return;
    if (position === wanted && position < stop) {
      yield item.value;
      wanted += step;
    }
  }
}
