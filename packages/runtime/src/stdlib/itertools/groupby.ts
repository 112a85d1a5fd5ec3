import { call } from "../../python/calls/call.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { eq } from "../../python/comparison/equality.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Itertool, iterator_of } from "./itertool.ts";

/** What the groups of one `groupby` share: where it is. */
interface Position {
  readonly items: Iterator<any>;
  readonly key: unknown;
  current: { readonly key: unknown; readonly value: unknown } | null;
  /** The group that may still give items. */
  group: object | null;
}

/** Neighbours with one key: pairs of the key and an iterator over its items, which ends when the next pair is asked for. */
export class groupby extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, key=…";
  static override readonly __name__: string = "groupby";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any, key: any = null) {
    super("groupby", grouped({ items: iterator_of(iterable), key, current: null, group: null }));
  }
}

/** The items of one group. */
class Group extends Itertool {
  static override readonly __name__: string = "_grouper";
  static override readonly __module__: string = "itertools";
}

function* grouped(position: Position): Generator<any> {
  advance(position);
  while (position.current !== null) {
    const { key } = position.current;
    const group: object = new Group(
      "_grouper",
      members(position, key, () => position.group === group),
    );
    position.group = group;
    yield Tuple.of(key, group);
    position.group = null;
    while (position.current !== null && truth(eq(key, position.current.key))) advance(position);
  }
}

function* members(position: Position, key: unknown, is_current: () => boolean): Generator<any> {
  while (is_current() && position.current !== null && truth(eq(key, position.current.key))) {
    const { value } = position.current;
    advance(position);
    yield value;
  }
}

function advance(position: Position): void {
  const item = position.items.next();
  position.current =
    item.done === true
      ? null
      : { key: position.key === null ? item.value : call(position.key, item.value), value: item.value };
}
