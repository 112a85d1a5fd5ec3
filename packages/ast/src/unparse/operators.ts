import type { Boolop, Cmpop, Operator, Unaryop } from "../generated/nodes.ts";
import { precedence, tighter } from "./precedence.ts";
import type { Precedence } from "./precedence.ts";

/** An operator between two expressions: its text, and what it asks of either. */
interface BinaryOperator {
  readonly symbol: string;
  readonly own: Precedence;
  readonly left: Precedence;
  readonly right: Precedence;
}

const leftToRight = (symbol: string, own: Precedence): BinaryOperator => ({
  symbol,
  own,
  left: own,
  right: tighter(own),
});

/** The operators of `BinOp`. */
export const binaryOperators: { readonly [O in Operator]: BinaryOperator } = {
  Add: leftToRight("+", precedence.sum),
  Sub: leftToRight("-", precedence.sum),
  Mult: leftToRight("*", precedence.term),
  MatMult: leftToRight("@", precedence.term),
  Div: leftToRight("/", precedence.term),
  Mod: leftToRight("%", precedence.term),
  FloorDiv: leftToRight("//", precedence.term),
  LShift: leftToRight("<<", precedence.shift),
  RShift: leftToRight(">>", precedence.shift),
  BitOr: leftToRight("|", precedence.bitOr),
  BitXor: leftToRight("^", precedence.bitXor),
  BitAnd: leftToRight("&", precedence.bitAnd),
  Pow: { symbol: "**", own: precedence.power, left: tighter(precedence.power), right: precedence.power },
};

/** The operators of `UnaryOp`, with the space that a word needs. */
export const unaryOperators: { readonly [O in Unaryop]: { readonly prefix: string; readonly own: Precedence } } = {
  Invert: { prefix: "~", own: precedence.factor },
  UAdd: { prefix: "+", own: precedence.factor },
  USub: { prefix: "-", own: precedence.factor },
  Not: { prefix: "not ", own: precedence.not },
};

/** The operators of `BoolOp`. */
export const booleanOperators: { readonly [O in Boolop]: { readonly symbol: string; readonly own: Precedence } } = {
  And: { symbol: "and", own: precedence.and },
  Or: { symbol: "or", own: precedence.or },
};

/** The operators of `Compare`. */
export const comparisonOperators: { readonly [O in Cmpop]: string } = {
  Eq: "==",
  NotEq: "!=",
  Lt: "<",
  LtE: "<=",
  Gt: ">",
  GtE: ">=",
  Is: "is",
  IsNot: "is not",
  In: "in",
  NotIn: "not in",
};
