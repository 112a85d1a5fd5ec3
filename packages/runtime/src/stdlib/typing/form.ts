import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { full_name, is_type } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { NoneType } from "../../python/types/object_types.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** A name of `typing`, or one with arguments: of use in annotations, where nothing is left of it. */
export class Form {
  static readonly __module__: string = "typing";

  readonly #text: string;
  /** The members of a union: `isinstance` takes one, as it takes `int | str`. */
  declare readonly __args__?: Tuple;

  constructor(text: string, members: readonly unknown[] | null = null) {
    this.#text = text;
    if (members !== null) Object.defineProperty(this, "__args__", { value: Tuple.from(members) });
  }

  __getitem__(key: unknown): Form {
    const args: readonly unknown[] = key instanceof Tuple ? key.items : [key];
    return new Form(`${this.#text}[${args.map(shown).join(", ")}]`, members_of(this.#text, args));
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

/** The members of `Union[…]` and `Optional[…]`; null for any other form. */
function members_of(text: string, args: readonly unknown[]): readonly unknown[] | null {
  if (text !== "typing.Union" && text !== "typing.Optional") return null;
  const all = text === "typing.Union" ? args : [...args, null];
  const flat = all.flatMap((each): readonly unknown[] =>
    each instanceof Form && each.__args__ !== undefined ? each.__args__.items : [each ?? NoneType],
  );
  return [...new Set(flat)];
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
