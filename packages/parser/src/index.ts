export { parse } from "./parse.ts";
export type { ParseResult } from "./parse.ts";
export type { ParseOptions, PythonVersion } from "./options.ts";
export { tokenize } from "./tokens/tokenize.ts";
export type { Token, TokenizeOptions, TokenizeResult } from "./tokens/tokenize.ts";
export type { TokenKind } from "./tokens/kinds.ts";
export type { Comment } from "./lexer/token.ts";
