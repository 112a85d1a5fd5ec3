import { RuntimeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { require_index } from "../../python/items/position.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Itertool, iterator_of } from "./itertool.ts";

/** A link in the chain of what was read; the next one is read when the first of the iterators comes there. */
interface Link {
  value: unknown;
  next: Link | null;
}

/** What the iterators are made of. */
interface Source {
  readonly items: Iterator<any>;
  is_busy: boolean;
}

/** One of the iterators that `tee` makes. */
class Tee extends Itertool {
  static override readonly __name__: string = "_tee";
  static override readonly __module__: string = "itertools";
  readonly #source: Source;
  #link: Link;

  constructor(source: Source, link: Link) {
    super("_tee", source.items);
    this.#source = source;
    this.#link = link;
  }

  override next(): IteratorResult<any> {
    if (this.#link.next === null) {
      const item = read(this.#source);
      if (item.done === true) return item;
      this.#link.next = { value: item.value, next: null };
    }
    this.#link = this.#link.next;
    return { done: false, value: this.#link.value };
  }

  __copy__(): Tee {
    return new Tee(this.#source, this.#link);
  }
}

/** Reads the next item. Raises RuntimeError where that asks one of the iterators for it. */
function read(source: Source): IteratorResult<any> {
  if (source.is_busy) throw new RuntimeError("cannot re-enter the tee iterator");
  source.is_busy = true;
  try {
    return source.items.next();
  } finally {
    source.is_busy = false;
  }
}

/** So many iterators over the same items. */
export function tee(iterable: any, n: any = 2): Tuple {
  const times = Number(require_index(n));
  if (times < 0) throw new ValueError("n must be >= 0");
  if (times === 0) return Tuple.from([]);
  const first =
    iterable instanceof Tee
      ? iterable
      : new Tee({ items: iterator_of(iterable), is_busy: false }, { value: null, next: null });
  return Tuple.from(Array.from({ length: times }, (_, index) => (index === 0 ? first : first.__copy__())));
}
