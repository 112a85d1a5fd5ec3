import type {
  Comprehension,
  Dict,
  DictComp,
  Expr,
  GeneratorExp,
  List,
  ListComp,
  Set,
  SetComp,
  Tuple,
} from "../generated/nodes.ts";
import { writeExpression, writeExpressions } from "./expression.ts";
import { precedence, tighter } from "./precedence.ts";
import type { Precedence } from "./precedence.ts";

/** `[a, b]` */
export function writeList(node: List): string {
  return `[${writeExpressions(node.elts)}]`;
}

/** `(a, b)`, or `a, b` where that is understood. */
export function writeTuple(node: Tuple, asked: Precedence): string {
  const text = writeElements(node.elts);
  return node.elts.length === 0 || asked > precedence.tuple ? `(${text})` : text;
}

/** The elements of a tuple: a single one keeps the comma that makes it one. */
export function writeElements(elements: readonly Expr[]): string {
  const text = writeExpressions(elements);
  return elements.length === 1 ? `${text},` : text;
}

/** `{a, b}`; the empty set has no display of its own, and `set` may be another's name. */
export function writeSet(node: Set): string {
  return node.elts.length === 0 ? "{*()}" : `{${writeExpressions(node.elts)}}`;
}

/** `{key: value, **mapping}` */
export function writeDict(node: Dict): string {
  const items = node.values.map((value, index) => {
    const key = node.keys[index] ?? null;
    if (key === null) return `**${writeExpression(value, precedence.bitOr)}`;
    return `${writeExpression(key)}: ${writeExpression(value)}`;
  });
  return `{${items.join(", ")}}`;
}

/** `[element for target in iterable]` */
export function writeListComp(node: ListComp): string {
  return `[${writeExpression(node.elt)}${writeClauses(node.generators)}]`;
}

/** `{element for target in iterable}` */
export function writeSetComp(node: SetComp): string {
  return `{${writeExpression(node.elt)}${writeClauses(node.generators)}}`;
}

/** `{key: value for target in iterable}` */
export function writeDictComp(node: DictComp): string {
  return `{${writeExpression(node.key)}: ${writeExpression(node.value)}${writeClauses(node.generators)}}`;
}

/** `(element for target in iterable)` */
export function writeGeneratorExp(node: GeneratorExp): string {
  return `(${writeExpression(node.elt)}${writeClauses(node.generators)})`;
}

const writeClauses = (clauses: readonly Comprehension[]): string => clauses.map(writeComprehension).join("");

/** ` for target in iterable if condition`, with the space that parts it from what stands before. */
export function writeComprehension(node: Comprehension): string {
  const inner = tighter(precedence.test);
  const keyword = node.is_async === 0 ? " for " : " async for ";
  const target = writeExpression(node.target, precedence.tuple);
  const conditions = node.ifs.map((condition) => ` if ${writeExpression(condition, inner)}`);
  return `${keyword}${target} in ${writeExpression(node.iter, inner)}${conditions.join("")}`;
}
