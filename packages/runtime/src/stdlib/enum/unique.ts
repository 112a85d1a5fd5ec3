import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { enumeration_of } from "./enumeration.ts";

/** The names of an enumeration that are no names of their own, each with the name of its member: `CRIMSON -> RED`. */
export function aliases_of(cls: Function): readonly string[] {
  return [...enumeration_of(cls).members.raw$entries()]
    .filter(([name, member]) => member._name_ !== name)
    .map(([name, member]) => `${name} -> ${member._name_}`);
}

/** The decorator `unique`. Raises ValueError where a value has several names. */
export function unique(cls: any): any {
  const aliases = aliases_of(cls as Function);
  if (aliases.length > 0) throw new ValueError(`duplicate values found in ${repr(cls)}: ${aliases.join(", ")}`);
  return cls;
}
