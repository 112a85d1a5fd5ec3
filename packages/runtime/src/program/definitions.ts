import type { CompiledModule, Place } from "./modules.ts";

/** A function of the program: where it is defined, and its qualified name. */
export interface Definition extends Place {
  readonly qualified: string;
}

/** Finds where the program defines a function; null in bundles, which have no compiled modules. */
export const definitions: { find: ((definition: Function) => Definition | undefined) | null } = { find: null };

/** What a module needs so that its definitions are found. */
type Searched = Required<Pick<CompiledModule, "code" | "definitions">>;
type Entry = Searched["definitions"][number];

/**
 * The function's entry in the table of its module. JavaScript does not tell where a function stands, but shows its text; of one that is
 * bound to an object, which shows none, the name must do, where only one has it.
 */
export function entry_of(
  definition: Function,
  { code, definitions: entries }: Searched,
  line_at: (line: number, column: number) => number,
): Entry | undefined {
  const bound = /^bound (.+)$/.exec(definition.name)?.[1];
  if (bound !== undefined) {
    const named = entries.filter(([, , qualified]) => qualified === bound || qualified.endsWith(`.${bound}`));
    return named.length === 1 ? named[0] : undefined;
  }
  const position = position_of(definition, code);
  if (position === undefined) return undefined;
  const line = line_at(...position);
  const there = entries.filter(([defined, first]) => defined === line || first === line);
  return there.find(([, , qualified]) => plain_name(qualified) === definition.name) ?? there[0];
}

function plain_name(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf(".") + 1);
}

function position_of(definition: Function, code: string): readonly [number, number] | undefined {
  const text = Function.prototype.toString.call(definition);
  const start = text.length < 5 ? -1 : code.indexOf(text);
  if (start < 0) return undefined;
  const before = code.slice(0, start);
  return [before.split("\n").length, start - before.lastIndexOf("\n")];
}
