/** The grammar itself, for tools that study it: look-ahead tables, diagrams, comparisons. */
export { Grammar } from "./grammar.ts";
export type { GrammarOptions } from "./base.ts";
export { decisionName, tabulated } from "./lookahead.ts";
export type { LookaheadTable } from "./lookahead.ts";
export { vocabulary } from "../lexer/vocabulary.ts";
export { LLkLookaheadStrategy } from "chevrotain";
export type { ILookaheadStrategy } from "chevrotain";
