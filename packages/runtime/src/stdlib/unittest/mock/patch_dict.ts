import { getattr } from "../../../python/attributes/getattr.ts";
import { type Keywords } from "../../../python/calls/keywords.ts";
import { call } from "../../../python/calls/call.ts";
import { delitem, getitem, setitem } from "../../../python/index.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { is_type } from "../../../python/names.ts";
import { Dict } from "../../../python/values/dict.ts";
import { patched_class, patched_function } from "./patched.ts";

/** `patch.dict`: sets items of a dict for a while. */
export class PatchDict {
  static readonly __name__: string = "_patch_dict";
  static readonly __module__: string = "unittest.mock";

  readonly raw$is_argument: boolean = false;
  readonly #target: unknown;
  readonly #values: Dict;
  readonly #items: Keywords;
  readonly #clear: boolean;
  #before: readonly (readonly [unknown, unknown])[] = [];

  constructor(target: unknown, values: Dict, items: Keywords, clear: boolean) {
    this.#target = target;
    this.#values = values;
    this.#items = items;
    this.#clear = clear;
  }

  __call__(decorated: any): any {
    return is_type(decorated) ? patched_class(decorated, () => this) : patched_function(decorated, this);
  }

  __enter__(): unknown {
    this.#before = keys(this.#target).map((key) => [key, getitem(this.#target, key)]);
    if (this.#clear) this.#empty();
    for (const [key, value] of [...this.#values.raw$entries(), ...Object.entries(this.#items)])
      setitem(this.#target, key, value);
    return this.#target;
  }

  __exit__(..._details: unknown[]): boolean {
    this.#empty();
    for (const [key, value] of this.#before) setitem(this.#target, key, value);
    return false;
  }

  start(): unknown {
    return this.__enter__();
  }

  stop(): unknown {
    return this.__exit__();
  }

  #empty(): void {
    for (const key of keys(this.#target)) delitem(this.#target, key);
  }
}

function keys(target: unknown): readonly unknown[] {
  return [...(iterate(call(getattr(target, "keys"))) as Iterable<unknown>)];
}
