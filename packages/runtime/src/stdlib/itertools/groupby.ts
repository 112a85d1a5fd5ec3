import { call } from "../../python/calls/call.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { is_ } from "../../python/identity.ts";
import { eq } from "../../python/comparison/equality.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Itertool, iterator_of } from "./itertool.ts";

/** What the groups of one `groupby` share: where it is. */
interface Position {
  readonly items: Iterator<any>;
  readonly key: unknown;
  current: { readonly key: unknown; readonly value: unknown } | null;
  /** Whether a group has given the current item. */
  taken: boolean;
  /** The group that may still give items. */
  group: object | null;
}

/** Neighbours with one key: pairs of the key and an iterator over its items, which ends when the next pair is asked for. */
export class groupby extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, key=…";
  static override readonly __name__: string = "groupby";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any, key: any = null) {
    super("groupby", grouped({ items: iterator_of(iterable), key, current: null, taken: true, group: null }));
  }
}

/** The items of one group. */
class Group extends Itertool {
  static override readonly __name__: string = "_grouper";
  static override readonly __module__: string = "itertools";
}

const END: IteratorResult<any> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/** No generator: the key function may ask for the items of a group while one is looked for. */
function grouped(position: Position): Iterator<any> {
  let target: { readonly key: unknown } | null = null;
  return {
    next(): IteratorResult<any> {
      position.group = null;
      if (!leave_group(position, target)) return END;
      const { key } = position.current!;
      target = { key };
      const group: object = new Group(
        "_grouper",
        members(position, key, () => position.group === group),
      );
      position.group = group;
      return { done: false, value: Tuple.of(key, group) };
    },
  };
}

/** Goes on to the first item with another key; false where there is none. */
function leave_group(position: Position, last: { readonly key: unknown } | null): boolean {
  for (;;) {
    const { current } = position;
    if (current !== null && (last === null || !same(last.key, current.key))) return true;
    if (!advance(position)) return false;
  }
}

function members(position: Position, key: unknown, is_current: () => boolean): Iterator<any> {
  return {
    next(): IteratorResult<any> {
      if (!is_current()) return END;
      if (position.taken && !advance(position)) return END;
      const { current } = position;
      if (current === null || !same(key, current.key)) return END;
      position.taken = true;
      return { done: false, value: current.value };
    },
  };
}

function same(left: unknown, right: unknown): boolean {
  return is_(left, right) || truth(eq(left, right));
}

/** Reads the next item; false where there is none. */
function advance(position: Position): boolean {
  const item = position.items.next();
  if (item.done === true) return false;
  const key: unknown = position.key === null ? item.value : call(position.key, item.value);
  position.current = { key, value: item.value };
  position.taken = false;
  return true;
}
