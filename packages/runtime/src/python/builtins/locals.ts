import { Dict } from "../values/dict.ts";

/** `locals()` of a function: a new dict of its variables, those that are not bound left out. */
export function locals(variables: readonly (readonly [name: string, value: unknown])[]): Dict<string, any> {
  return new Dict(variables.filter(([, value]) => value !== undefined));
}
