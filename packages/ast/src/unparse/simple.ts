import type {
  Alias,
  AnnAssign,
  Assert,
  Assign,
  AugAssign,
  Import,
  ImportFrom,
  Raise,
  TypeAlias,
} from "../generated/nodes.ts";
import { writeExpression, writeOptional } from "./expression.ts";
import { typeComment } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { binaryOperators } from "./operators.ts";
import { writeTypeParameters } from "./parameters.ts";
import { precedence } from "./precedence.ts";

/** `first = second = value` */
export function writeAssign(node: Assign, layout: Layout): string {
  const targets = node.targets.map((target) => `${writeExpression(target, precedence.tuple)} = `);
  return layout.margin + targets.join("") + writeExpression(node.value) + typeComment(node, layout);
}

/** `target += value` */
export function writeAugAssign(node: AugAssign): string {
  return `${writeExpression(node.target)} ${binaryOperators[node.op].symbol}= ${writeExpression(node.value)}`;
}

/** `target: annotation = value`; a name in parentheses keeps them, since it does not declare. */
export function writeAnnAssign(node: AnnAssign): string {
  const target = writeExpression(node.target);
  const shown = node.simple === 0 && node.target.kind === "Name" ? `(${target})` : target;
  return `${shown}: ${writeExpression(node.annotation)}${writeOptional(" = ", node.value)}`;
}

/** `type Name[T] = value` */
export function writeTypeAlias(node: TypeAlias): string {
  return `type ${writeExpression(node.name)}${writeTypeParameters(node.type_params)} = ${writeExpression(node.value)}`;
}

/** `raise exception from cause` */
export function writeRaise(node: Raise): string {
  return `raise${writeOptional(" ", node.exc)}${writeOptional(" from ", node.cause)}`;
}

/** `assert test, message` */
export function writeAssert(node: Assert): string {
  return `assert ${writeExpression(node.test)}${writeOptional(", ", node.msg)}`;
}

/** `import module as name` */
export function writeImport(node: Import): string {
  return `import ${writeAliases(node.names)}`;
}

/** `from ..module import name as other` */
export function writeImportFrom(node: ImportFrom): string {
  return `from ${".".repeat(node.level ?? 0)}${node.module ?? ""} import ${writeAliases(node.names)}`;
}

const writeAliases = (nodes: readonly Alias[]): string => nodes.map(writeAlias).join(", ");

/** `name as other` */
export function writeAlias(node: Alias): string {
  return node.asname === null ? node.name : `${node.name} as ${node.asname}`;
}
