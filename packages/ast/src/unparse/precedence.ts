/**
 * How tightly the parts of an expression bind, from loosest to tightest. A place asks for a
 * precedence, and an expression that binds less tightly stands there in parentheses.
 */
export const precedence = {
  named: 0,
  tuple: 1,
  yield: 2,
  test: 3,
  or: 4,
  and: 5,
  not: 6,
  comparison: 7,
  bitOr: 8,
  bitXor: 9,
  bitAnd: 10,
  shift: 11,
  sum: 12,
  term: 13,
  factor: 14,
  power: 15,
  await: 16,
  atom: 17,
} as const;

/** A number of the table: what a place asks for. */
export type Precedence = number;

/** The next tighter precedence. */
export const tighter = (level: Precedence): Precedence => Math.min(level + 1, precedence.atom);

/** An expression's text, in parentheses where its place asks for more than it has. */
export const parenthesized = (text: string, own: Precedence, asked: Precedence): string =>
  asked > own ? `(${text})` : text;
