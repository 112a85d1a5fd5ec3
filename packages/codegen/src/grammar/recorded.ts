import { Grammar, LLkLookaheadStrategy } from "@tsyncio/parser/grammar";
import type { Term } from "./term.ts";

/** A piece of a rule as Chevrotain hands it out. */
interface Production {
  readonly type: string;
  readonly name?: string;
  readonly definition?: readonly Production[];
}

const sequence = (production: Production, read: (production: Production) => Term): Term => ({
  kind: "sequence",
  terms: (production.definition ?? []).map(read),
});

/** Reads one piece of a rule; `textOf` gives the text of a token by its name. */
const reader = (textOf: (name: string) => string) => {
  const read = (production: Production): Term => {
    switch (production.type) {
      case "Terminal":
        return { kind: "token", text: textOf(production.name ?? "") };
      case "NonTerminal":
        return { kind: "rule", name: production.name ?? "" };
      case "Alternation":
        return { kind: "choice", terms: (production.definition ?? []).map(read) };
      case "Option":
        return { kind: "optional", term: sequence(production, read) };
      case "Repetition":
        return { kind: "many", term: sequence(production, read) };
      case "RepetitionMandatory":
        return { kind: "some", term: sequence(production, read) };
      case "Alternative":
      case "Rule":
        return sequence(production, read);
      default:
        throw new Error(`a rule of the parser holds ${production.type}, which python.ebnf has no sign for`);
    }
  };
  return read;
};

/** The rules of the parser as Chevrotain recorded them, by name; `textOf` says how the file writes a token. */
export const recordedRules = (textOf: (name: string) => string): ReadonlyMap<string, Term> => {
  const grammar = new Grammar({ lookahead: new LLkLookaheadStrategy({ maxLookahead: 1 }), validate: true });
  const rules = grammar.getSerializedGastProductions() as readonly Production[];
  return new Map(rules.map((rule) => [rule.name ?? "", reader(textOf)(rule)]));
};
