import { repr } from "../python/repr/repr.ts";
import { Tuple } from "../python/values/tuple.ts";

/** A tuple with names: what `sys.version_info` is. `make_sequence("version_info", { major: 3, … })`. */
class StructSequence extends Tuple {
  readonly #names: readonly string[];

  constructor(fields: Readonly<Record<string, unknown>>) {
    super(Object.values(fields));
    this.#names = Object.keys(fields);
    Object.assign(this, fields);
  }

  override __repr__(): string {
    const shown = this.#names.map((name, place) => `${name}=${repr(this.items[place])}`);
    return `sys.${this.constructor.name}(${shown.join(", ")})`;
  }
}

/** Such a tuple, of a type of its own. */
export function make_sequence(name: string, fields: Readonly<Record<string, unknown>>): Tuple & Record<string, any> {
  const Sequence = class extends StructSequence {};
  Object.defineProperties(Sequence, { name: { value: name }, __module__: { value: "sys" } });
  return new Sequence(fields);
}
