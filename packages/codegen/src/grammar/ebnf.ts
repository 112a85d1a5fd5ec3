import type { Term } from "./term.ts";

/** One rule of grammar/python.ebnf. */
export interface EbnfRule {
  readonly name: string;
  /** The heading under which the rule stands. */
  readonly theme: string;
  readonly term: Term;
}

/** How the operators of one step of the ladder group. */
type Grouping = "left" | "right" | "flat" | "chain" | "prefix";

/** Operators that bind alike. */
export interface PrecedenceStep {
  readonly grouping: Grouping;
  /** The texts of the tokens. */
  readonly operators: readonly string[];
}

/** What grammar/python.ebnf says. */
export interface Ebnf {
  readonly rules: readonly EbnfRule[];
  /** The ladder of the operators, loosest first. */
  readonly precedence: readonly PrecedenceStep[];
}

const groupings: ReadonlySet<string> = new Set(["left", "right", "flat", "chain", "prefix"] satisfies Grouping[]);
const wrappers: Readonly<Record<string, "optional" | "many" | "some">> = { "?": "optional", "*": "many", "+": "some" };
const lexeme = /[ \n]+|(?<theme>^## .*$)|#.*|(?<piece>"[^"\n]+"|\w+|[=;|()?*+<])|(?<wrong>[^])/gm;

/** Reads the pieces of a text one after the other. */
class Pieces {
  private readonly pieces: readonly string[];
  private place = 0;

  constructor(text: string) {
    this.pieces = [...text.matchAll(lexeme)].flatMap(({ groups = {}, index }) => {
      if (groups["wrong"] !== undefined) throw new Error(`python.ebnf: ${groups["wrong"]} at ${index} begins nothing`);
      return groups["theme"] ?? groups["piece"] ?? [];
    });
  }

  get next(): string {
    return this.pieces[this.place] ?? "";
  }

  take(): string {
    this.place += 1;
    return this.pieces[this.place - 1] ?? "";
  }

  accept(piece: string): boolean {
    if (this.next !== piece) return false;
    this.place += 1;
    return true;
  }

  expect(piece: string): void {
    if (!this.accept(piece)) throw new Error(`python.ebnf: ${piece} expected, ${this.next || "the end"} found`);
  }
}

const readAtom = (pieces: Pieces): Term => {
  if (pieces.accept("(")) {
    const inside = readChoice(pieces);
    pieces.expect(")");
    return inside;
  }
  const piece = pieces.take();
  if (piece.startsWith('"') || /^[A-Z_]+$/.test(piece)) return { kind: "token", text: piece };
  if (/^[a-z]\w*$/i.test(piece)) return { kind: "rule", name: piece };
  throw new Error(`python.ebnf: a term expected, ${piece || "the end"} found`);
};

const readRepeated = (pieces: Pieces): Term => {
  const term = readAtom(pieces);
  const kind = wrappers[pieces.next];
  if (kind === undefined) return term;
  pieces.take();
  return { kind, term };
};

/** A term of several; the one itself if there is no other. */
const several = (kind: "sequence" | "choice", terms: readonly Term[]): Term =>
  terms.length === 1 ? (terms[0] as Term) : { kind, terms };

const readSequence = (pieces: Pieces): Term => {
  const terms: Term[] = [];
  do terms.push(readRepeated(pieces));
  while (pieces.next !== "|" && pieces.next !== ")" && pieces.next !== ";");
  return several("sequence", terms);
};

const readChoice = (pieces: Pieces): Term => {
  const terms = [readSequence(pieces)];
  while (pieces.accept("|")) terms.push(readSequence(pieces));
  return several("choice", terms);
};

const readStep = (pieces: Pieces): PrecedenceStep => {
  const grouping = pieces.take();
  if (!groupings.has(grouping)) throw new Error(`python.ebnf: operators do not group ${grouping}`);
  const operators: string[] = [];
  while (pieces.next.startsWith('"')) operators.push(pieces.take().slice(1, -1));
  return { grouping: grouping as Grouping, operators };
};

const readPrecedence = (pieces: Pieces): PrecedenceStep[] => {
  const steps = [readStep(pieces)];
  while (pieces.accept("<")) steps.push(readStep(pieces));
  pieces.expect(";");
  return steps;
};

/** Reads grammar/python.ebnf, whose head explains its notation. Throws where the text does not keep to it. */
export const readEbnf = (text: string): Ebnf => {
  const pieces = new Pieces(text);
  const rules: EbnfRule[] = [];
  const precedence: PrecedenceStep[] = [];
  let theme = "";
  while (pieces.next !== "") {
    const name = pieces.take();
    if (name.startsWith("## ")) theme = name.slice(3);
    else if (name === "precedence") precedence.push(...readPrecedence(pieces));
    else {
      pieces.expect("=");
      rules.push({ name, theme, term: readChoice(pieces) });
      pieces.expect(";");
    }
  }
  return { rules, precedence };
};
