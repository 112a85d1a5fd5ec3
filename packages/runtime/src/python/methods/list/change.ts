import { equal } from "../../comparison/equality.ts";
import { IndexError, ValueError } from "../../exceptions/hierarchy.ts";
import { require_position } from "../../items/position.ts";
import { iterate } from "../../iteration/iterate.ts";

/** `list.append`. */
export function append<T>(items: T[], item: T): null {
  items.push(item);
  return null;
}

/** `list.extend`: appends the items of any iterable, of the list itself too. */
export function extend<T>(items: T[], more: Iterable<T>): null {
  if (Array.isArray(more)) {
    const count = more.length;
    for (let index = 0; index < count; index++) items.push(more[index] as T);
    return null;
  }
  for (const item of iterate(more) as Iterable<T>) items.push(item);
  return null;
}

/** `list.insert`: before the item at an index, which is brought into the list. */
export function insert<T>(items: T[], index: number, item: T): null {
  items.splice(require_position(index), 0, item);
  return null;
}

/** `list.pop`: removes and returns the last item, or the one at an index. Raises IndexError. */
export function pop<T>(items: T[], index: number = -1): T {
  if (items.length === 0) throw new IndexError("pop from empty list");
  if (index === -1) return items.pop() as T;
  const position = require_position(index);
  const place = position < 0 ? position + items.length : position;
  if (place < 0 || place >= items.length) throw new IndexError("pop index out of range");
  return place === 0 ? (items.shift() as T) : items.splice(place, 1)[0]!;
}

/** `list.remove`: removes the first item that is equal. Raises ValueError when there is none. */
export function remove<T>(items: T[], item: unknown): null {
  const index = items.findIndex((candidate) => equal(candidate, item));
  if (index < 0) throw new ValueError("list.remove(x): x not in list");
  items.splice(index, 1);
  return null;
}

/** `list.clear`. */
export function clear(items: unknown[]): null {
  items.length = 0;
  return null;
}

/** `list.reverse`: in place. */
export function reverse(items: unknown[]): null {
  items.reverse();
  return null;
}
