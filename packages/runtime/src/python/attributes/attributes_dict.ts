import { Dict } from "../values/dict.ts";
import { own_property } from "../classes/hidden_names.ts";

/** What `object.__dict__` gives: the attributes as they are now; what is written to it is written to the object. */
export class AttributesDict extends Dict<string, any> {
  static override readonly __builtin__: string = "dict";
  readonly #object: Record<string, unknown>;

  constructor(object: object, attributes: Iterable<readonly [string, unknown]>) {
    super();
    this.#object = object as Record<string, unknown>;
    for (const [name, value] of attributes) super.set(name, value);
  }

  override set(name: string, value: unknown): void {
    super.set(name, value);
    this.#object[own_property(this.#object.constructor as Function, name)] = value;
  }

  override remove(name: unknown): boolean {
    if (typeof name === "string") delete this.#object[own_property(this.#object.constructor as Function, name)];
    return super.remove(name);
  }

  override clear(): null {
    const names = [...this.raw$keys()];
    for (const name of names) this.remove(name);
    return super.clear();
  }
}
