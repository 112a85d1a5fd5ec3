import { parse } from "../../../packages/parser/src/index.ts";
import type { ParseResult } from "../../../packages/parser/src/index.ts";
import type { Row, Verdict } from "./rows.ts";

/** How far two verdicts agree. */
type Agreement = "acceptance" | "message" | "line" | "column" | "equal";

/** A text on which CPython and we differ. */
export interface Difference {
  readonly origin: string;
  readonly source: string;
  readonly ours: string;
  readonly theirs: string;
  /** The first thing that differs. */
  readonly differs: Exclude<Agreement, "equal">;
}

/** What a comparison has found so far. */
export interface Tally {
  readonly differences: Difference[];
  texts: number;
  /** How many texts are beyond the interpreter's stack or memory, so that it gives no verdict. */
  beyond: number;
  /** How many of the texts CPython refuses. */
  refused: number;
}

/** An empty tally. */
export const emptyTally = (): Tally => ({ differences: [], texts: 0, beyond: 0, refused: 0 });

const text = (verdict: Verdict): string =>
  verdict === null
    ? "accepted"
    : `${verdict[0]}: ${verdict[1]} at ${String(verdict[2] ?? 0)}:${String(verdict[3] ?? 0)}`;

/** Parses a text. An error of the parser itself is a verdict too, one that CPython never gives. */
const parsed = (source: string): ParseResult | Error => {
  try {
    return parse(source);
  } catch (error) {
    return error as Error;
  }
};

/** What we say of a text, in CPython's shape. */
const judge = (source: string): Verdict => {
  const result = parsed(source);
  if (result instanceof Error) return ["Crash", result.stack ?? result.message, 0, 0];
  if (result.ok) return null;
  const [first] = result.diagnostics;
  const [, kind = "", message = ""] = /^(\w+): (.*)$/s.exec(first?.message ?? "") ?? [];
  return [kind, message, first?.span.line ?? 0, first?.span.column ?? 0];
};

/** What the interpreter gives up for want of memory or stack, where it says no place. */
const isLimit = (verdict: Verdict): boolean =>
  verdict !== null && !["SyntaxError", "IndentationError", "TabError"].includes(verdict[0]);

const agreement = (ours: Verdict, theirs: Verdict): Agreement => {
  if (ours?.[0] === "Crash") return "acceptance";
  if ((ours === null) !== (theirs === null)) return "acceptance";
  if (ours === null || theirs === null) return "equal";
  if (ours[0] !== theirs[0] || ours[1] !== theirs[1]) return "message";
  if (ours[2] !== (theirs[2] ?? 0)) return "line";
  return ours[3] === (theirs[3] ?? 0) ? "equal" : "column";
};

/** Compares our verdict with a row, and counts it. */
export const compare = (tally: Tally, [origin, source, theirs]: Row): void => {
  const ours = judge(source);
  tally.texts++;
  if (isLimit(theirs)) {
    tally.beyond++;
    return;
  }
  if (theirs !== null) tally.refused++;
  const differs = agreement(ours, theirs);
  if (differs !== "equal") {
    tally.differences.push({ origin, source, ours: text(ours), theirs: text(theirs), differs });
  }
};

/** How many texts differ in something, or in what comes before it. */
export const differing = ({ differences }: Tally, ...kinds: readonly Difference["differs"][]): number =>
  differences.filter(({ differs }) => kinds.includes(differs)).length;
