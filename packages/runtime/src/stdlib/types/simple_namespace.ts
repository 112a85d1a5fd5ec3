import { lookup } from "../../python/attributes/lookup.ts";
import { setattr } from "../../python/attributes/setattr.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { eq } from "../../python/comparison/equality.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { class_name } from "../../python/names.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { repr } from "../../python/repr/repr.ts";
import { copy } from "../copy/copy.ts";
import { Dict } from "../../python/values/dict.ts";
import { NotImplemented } from "../../python/values/singletons.ts";

/** An object whose attributes are what it was given. */
export class SimpleNamespace {
  static readonly __name__: string = "SimpleNamespace";
  static readonly __module__: string = "types";
  static readonly raw$type_name: string = "types.SimpleNamespace";

  constructor(...given: any[]) {
    this.__init__(...given);
  }

  __init__(...given: any[]): any {
    const keywords = take_keywords(given);
    if (given.length > 1)
      throw new TypeError(`${class_name(this.constructor)} expected at most 1 argument, got ${given.length}`);
    const [source = null] = given as unknown[];
    if (source !== null) take_attributes(this, new Dict(source));
    take_attributes(this, new Dict(Object.entries(keywords)));
    return null;
  }

  __eq__(other: any): any {
    return other instanceof SimpleNamespace ? eq(attributes(this), attributes(other)) : NotImplemented;
  }

  __replace__(...given: any[]): any {
    const changes = take_keywords(given);
    const made: SimpleNamespace = copy(this);
    take_attributes(made, new Dict(Object.entries(changes)));
    return made;
  }

  __repr__(): any {
    const name = this.constructor === SimpleNamespace ? "namespace" : class_name(this.constructor);
    const shown = (): string =>
      [...attributes(this).raw$entries()].map(([each, value]) => `${each}=${repr(value)}`).join(", ");
    return guarded(this, `${name}(...)`, () => `${name}(${shown()})`);
  }
}

Object.defineProperty(SimpleNamespace.prototype, "__hash__", { value: null, writable: true, configurable: true });

function attributes(object: SimpleNamespace): Dict<string, unknown> {
  return lookup(object, "__dict__") as Dict<string, unknown>;
}

function take_attributes(object: SimpleNamespace, values: Dict): void {
  for (const [name, value] of values.raw$entries()) {
    if (typeof name !== "string") throw new TypeError("keywords must be strings");
    setattr(object, name, value);
  }
}
