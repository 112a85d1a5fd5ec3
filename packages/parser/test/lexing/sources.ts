import { brackets, oddCharacters, operators } from "./characters.ts";
import { continuations, ends, indentation } from "./layout.ts";
import { depths, formatted, strings } from "./literals.ts";
import { mixtures } from "./mixtures.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";

/**
 * Sources that ask what a tokenizer can be asked, made by putting pieces together: each row of a table
 * with each row of another. The order is fixed, because the recording is by place.
 */
const makers: Readonly<Record<string, () => readonly string[]>> = {
  strings,
  formatted,
  numbers,
  indentation,
  continuations,
  characters: oddCharacters,
  operators,
  ends,
  brackets,
  depths,
  mixtures,
  names,
};

/** Every source by kind, each once. */
export const lexingSources: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(makers).map(([kind, make]) => [kind, [...new Set(make())]]),
);
