import type { CompiledModule, Place } from "./modules.ts";

/** A function of the program: where it is defined, and its qualified name. */
export interface Definition extends Place {
  readonly qualified: string;
}

/** The line and the column of a function in its script, counted from one, where the host can tell; of a bound function, those of its target. */
type Locate = (definition: Function) => readonly [line: number, column: number] | null;

/** Finds where the program defines a function; null in bundles, which have no compiled modules. */
export const definitions: { find: ((definition: Function) => Definition | undefined) | null; locate: Locate | null } = {
  find: null,
  locate: null,
};

/** Gives a way to find functions that their texts do not tell apart. */
export function locate_functions(locate: Locate): void {
  definitions.locate = locate;
}

/** What a module needs so that its definitions are found. */
type Searched = Required<Pick<CompiledModule, "code" | "definitions">>;
type Entry = Searched["definitions"][number];

/**
 * The function's entry in the table of its module. JavaScript does not tell where a function stands, but shows its text: where that stands
 * twice, or the function is bound to an object and shows none, the host is asked. Where it cannot tell, a bound one's name must do, where only one
 * has it.
 */
export function entry_of(
  definition: Function,
  { code, definitions: entries }: Searched,
  line_at: (line: number, column: number) => number,
): Entry | undefined {
  const bound = /^bound (.+)$/.exec(definition.name)?.[1];
  const position = bound === undefined ? position_of(definition, code) : definitions.locate?.(definition);
  const name = bound ?? definition.name;
  if (position === undefined || position === null) return bound === undefined ? undefined : only_one(bound, entries);
  const line = line_at(...position);
  const there = entries.filter(([defined, first]) => defined === line || first === line);
  return (
    there.find(([, , qualified]) => plain_name(qualified) === name) ?? (bound === undefined ? there[0] : undefined)
  );
}

function only_one(bound: string, entries: Searched["definitions"]): Entry | undefined {
  const named = entries.filter(([, , qualified]) => qualified === bound || qualified.endsWith(`.${bound}`));
  return named.length === 1 ? named[0] : undefined;
}

function plain_name(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf(".") + 1);
}

function position_of(definition: Function, code: string): readonly [number, number] | undefined {
  const text = Function.prototype.toString.call(definition);
  const start = text.length < 5 ? -1 : code.indexOf(text);
  if (start < 0) return undefined;
  const located = code.includes(text, start + 1) ? definitions.locate?.(definition) : null;
  if (located) return located;
  const before = code.slice(0, start);
  return [before.split("\n").length, start - before.lastIndexOf("\n")];
}
