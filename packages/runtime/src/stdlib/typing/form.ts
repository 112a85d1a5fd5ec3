import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { full_name, is_type } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** A name of `typing`, or one with arguments: of use in annotations, where nothing is left of it. */
export class Form {
  static readonly __module__: string = "typing";

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  __getitem__(key: unknown): Form {
    const args: readonly unknown[] = key instanceof Tuple ? key.items : [key];
    return new Form(`${this.#text}[${args.map(shown).join(", ")}]`);
  }

  __repr__(): string {
    return this.#text;
  }

  __or__(other: unknown): Form {
    return new Form(`typing.Union[${shown(this)}, ${shown(other)}]`);
  }

  __ror__(other: unknown): Form {
    return new Form(`typing.Union[${shown(other)}, ${shown(this)}]`);
  }

  __call__(): never {
    throw new TypeError(`Cannot instantiate ${this.#text}`);
  }
}

function shown(value: unknown): string {
  if (value === null) return "NoneType";
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  return is_type(value) ? full_name(value) : repr(value);
}

/** A form that stands for a name of the module. */
export function form(name: string): any {
  return new Form(`typing.${name}`);
}
