import { KeyError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { special } from "../../python/special.ts";
import { is_int } from "../../python/values/integers.ts";
import { truth } from "../../python/truth.ts";
import { eq } from "../../python/comparison/equality.ts";
import { Mapping } from "../collections/abc/index.ts";

/** The number of what is watched. Raises ValueError for what has none. */
export function number_of(fileobj: any): number {
  const given: unknown = is_int(fileobj) ? fileobj : special(fileobj, "fileno")?.call(fileobj);
  if (!is_int(given)) throw new ValueError(`Invalid file object: ${repr(fileobj)}`);
  if (given < 0) throw new ValueError(`Invalid file descriptor: ${given}`);
  return Number(given);
}

/** What a selector watches, by the objects that it was given (`Lib/selectors.py`: `_SelectorMapping`). */
export class SelectorMapping extends Mapping {
  static readonly __name__: string = "_SelectorMapping";
  static override readonly __module__: string = "selectors";

  readonly #keys: ReadonlyMap<number, object>;

  constructor(keys: ReadonlyMap<number, object>) {
    super();
    this.#keys = keys;
  }

  __len__(): number {
    return this.#keys.size;
  }

  override __getitem__(fileobj: unknown): object {
    const found = this.#keys.get(this.#number(fileobj));
    if (found === undefined) throw new KeyError(`${repr(fileobj)} is not registered`);
    return found;
  }

  __iter__(): Iterator<number> {
    return this.#keys.keys();
  }

  /** A file that was closed has no number: it is known by itself. */
  #number(fileobj: unknown): number {
    try {
      return number_of(fileobj);
    } catch (error) {
      for (const [number, key] of this.#keys)
        if (truth(eq((key as { fileobj: unknown }).fileobj, fileobj))) return number;
      throw error;
    }
  }
}
