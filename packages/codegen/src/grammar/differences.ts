import type { Term } from "./term.ts";
import { normalised, written } from "./term.ts";

/** How a rule of the file and the parser's rule of that name differ. */
const difference = (name: string, file: Term | undefined, parser: Term | undefined): string[] => {
  if (file === undefined) return [`${name}: missing in python.ebnf`];
  if (parser === undefined) return [`${name}: the parser has no such rule`];
  const [left, right] = [written(normalised(file)), written(normalised(parser))];
  return left === right ? [] : [`${name}:\n  python.ebnf  ${left}\n  the parser   ${right}`];
};

/** What differs between the rules of grammar/python.ebnf and the parser's, both sides shown: empty if they are equal. */
export const differences = (file: ReadonlyMap<string, Term>, parser: ReadonlyMap<string, Term>): readonly string[] =>
  [...new Set([...file.keys(), ...parser.keys()])].flatMap((name) =>
    difference(name, file.get(name), parser.get(name)),
  );
