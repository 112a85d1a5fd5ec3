import type { ILookaheadStrategy, OptionalProductionType } from "chevrotain";
import { TOKEN_COUNT } from "../generated/tokens.ts";

/** For each decision of the grammar, the tokens that lead into each alternative. */
export type LookaheadTable = Readonly<Record<string, readonly (readonly number[])[]>>;

/** What a look-ahead function needs of the parser: Chevrotain calls it with the parser as `this`. */
interface Peeking {
  readonly cursor: { readonly type: number };
}

/** No alternative begins with the token. */
const none = 255;

/** The name of a decision: the rule, the kind of decision, and which of that kind in the rule. */
export const decisionName = (rule: string, type: string, occurrence: number): string => `${rule}/${type}${occurrence}`;

const byToken = (alternatives: readonly (readonly number[])[]): Uint8Array => {
  const table = new Uint8Array(TOKEN_COUNT).fill(none);
  alternatives.forEach((tokens, alternative) => {
    for (const token of tokens) table[token] = alternative;
  });
  return table;
};

const chooser = (table: Uint8Array) =>
  function choose(this: Peeking): number | undefined {
    const alternative = table[this.cursor.type]!;
    return alternative === none ? undefined : alternative;
  };

const entrance = (table: Uint8Array) =>
  function enter(this: Peeking): boolean {
    return table[this.cursor.type] === 0;
  };

/** A decision: which alternative to take, or whether to enter. */
export type Decide = (this: Peeking) => number | boolean | undefined;

/** Chevrotain's numbers for the kinds of decisions, to which it adds the occurrence in the rule (its `grammar/keys.ts`). */
const kindNumbers: Readonly<Record<string, number>> = {
  Alternation: 1 << 8,
  Option: 2 << 8,
  Repetition: 3 << 8,
  RepetitionMandatory: 4 << 8,
};

/** The functions that decide in each rule, by Chevrotain's number of the decision. */
export const decisionFunctions = (decisions: LookaheadTable): ReadonlyMap<string, readonly Decide[]> => {
  const functions = new Map<string, Decide[]>();
  for (const [name, alternatives] of Object.entries(decisions)) {
    const [, rule = "", kind = "", occurrence] = /^(\w+)\/([A-Za-z]+)(\d+)$/.exec(name) ?? [];
    const ofRule = functions.get(rule) ?? [];
    functions.set(rule, ofRule);
    const table = byToken(alternatives);
    ofRule[(kindNumbers[kind] ?? 0) | Number(occurrence)] = kind === "Alternation" ? chooser(table) : entrance(table);
  }
  return functions;
};

/** A strategy that reads the decisions made at build time: one table look-up for each. */
export const tabulated = (decisions: LookaheadTable): ILookaheadStrategy => {
  const table = (rule: string, type: string, occurrence: number): Uint8Array => {
    const alternatives = decisions[decisionName(rule, type, occurrence)];
    if (alternatives === undefined) {
      throw new Error(`no look-ahead for ${decisionName(rule, type, occurrence)}: run the code generator`);
    }
    return byToken(alternatives);
  };
  return {
    validate: () => [],
    buildLookaheadForAlternation: ({ rule, prodOccurrence }) =>
      chooser(table(rule.name, "Alternation", prodOccurrence)),
    buildLookaheadForOptional: ({ rule, prodOccurrence, prodType }) =>
      entrance(table(rule.name, prodType satisfies OptionalProductionType, prodOccurrence)),
  };
};
