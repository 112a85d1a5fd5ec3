export { parse } from "./parse.ts";
export type { ParseOptions, ParseResult } from "./parse.ts";
export type { Comment } from "./lexer/token.ts";
