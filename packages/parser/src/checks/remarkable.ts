import type { Node, Position } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import * as T from "../generated/tokens.ts";
import type { Token } from "../lexer/token.ts";

/** The tokens that may make a line remarkable: without them nothing in an expression can be refused, but for what depends on names. */
const isCandidate = new Uint8Array(T.TOKEN_COUNT);
for (const type of [T.ASYNC, T.AWAIT, T.YIELD, T.LAMBDA, T.STAR, T.DOUBLESTAR, T.COLONEQUAL]) isCandidate[type] = 1;
for (const type of [T.EQUAL, T.GLOBAL, T.NONLOCAL]) isCandidate[type] = 1;

/** The nodes that may be passed over whole where they stand on unremarkable lines: expressions, and statements that hold nothing else. */
const passable: ReadonlySet<Node["kind"]> = new Set([
  "BoolOp",
  "BinOp",
  "UnaryOp",
  "IfExp",
  "Dict",
  "Set",
  "ListComp",
  "SetComp",
  "DictComp",
  "GeneratorExp",
  "Compare",
  "Call",
  "JoinedStr",
  "Constant",
  "Attribute",
  "Subscript",
  "Name",
  "List",
  "Tuple",
  "Slice",
  "Expr",
  "Assign",
  "AugAssign",
  "Delete",
  "Assert",
  "Raise",
] as const);

/** The tokens of the names that `global`, `nonlocal` or `:=` declares. */
const declaredAt = (tokens: readonly Token[], index: number): readonly Token[] => {
  if (tokens[index]!.tokenTypeIdx === T.COLONEQUAL) return tokens.slice(index - 1, index);
  let end = index + 1;
  while (tokens[end]?.tokenTypeIdx === T.NAME || tokens[end]?.tokenTypeIdx === T.COMMA) end++;
  return tokens.slice(index + 1, end).filter(({ tokenTypeIdx }) => tokenTypeIdx === T.NAME);
};

/** Characters of which normal form KC makes a letter of `debug` or the underscore: a name may be spelt with them. */
const spellsDebug = /[\u1d47-\u1d64\u2091\u210a\u212f\u2146\u2147\u217e\u24d1-\u24e4\ufe33-\ufe4f\uff3f-\uff55]|\ud835/;

const mentionsDebug = (source: string): boolean =>
  source.includes("__debug__") || (spellsDebug.test(source) && source.normalize("NFKC").includes("__debug__"));

/** Says which nodes need no check. */
export interface Passing {
  /** Whether a node holds nothing that could be refused. */
  passes(node: Node): boolean;
}

/**
 * The lines with anything on them that the checks could refuse in an expression. Most lines have
 * nothing of the kind, and the checks pass over what stands on them: that halves their time.
 */
export class RemarkableLines implements Passing {
  /** The names of which it matters what they are used for: those that are declared, and that of the one constant. */
  private readonly names = new Set<string>();
  /** How many remarkable tokens stand on the lines up to each. */
  private readonly counts: Int32Array;

  constructor(tokens: readonly Token[], source: string) {
    const counts = new Int32Array((tokens.at(-1)?.lineno ?? 0) + 2);
    this.counts = counts;
    if (mentionsDebug(source)) this.names.add("__debug__");
    for (let index = 0; index < tokens.length; index++) {
      if (isCandidate[tokens[index]!.tokenTypeIdx] === 1) this.consider(tokens, index);
    }
    if (this.names.size > 0) this.countNames(tokens);
    for (let line = 1; line < counts.length; line++) counts[line]! += counts[line - 1]!;
  }

  private consider(tokens: readonly Token[], index: number): void {
    const { tokenTypeIdx: type, lineno } = tokens[index]!;
    // The `=` of a keyword argument that is not the first, which might repeat one, or of an assignment to a tuple.
    if (type === T.EQUAL && tokens[index - 2]?.tokenTypeIdx !== T.COMMA) return;
    this.counts[lineno]!++;
    if (type !== T.GLOBAL && type !== T.NONLOCAL && type !== T.COLONEQUAL) return;
    for (const token of declaredAt(tokens, index)) this.names.add(identifier(token));
  }

  private countNames(tokens: readonly Token[]): void {
    // A private name may be spelt in two ways, as it is mangled.
    const all = [...this.names].some((name) => name.includes("__"));
    for (const token of tokens) {
      if (token.tokenTypeIdx !== T.NAME) continue;
      if (all || this.names.has(identifier(token))) this.counts[token.lineno]!++;
    }
  }

  passes(node: Node): boolean {
    const { lineno, end_lineno } = node as Node & Partial<Position>;
    if (lineno === undefined || end_lineno === undefined) return false;
    return this.counts[end_lineno] === this.counts[lineno - 1] && passable.has(node.kind);
  }
}
