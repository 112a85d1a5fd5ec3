import type {
  AsyncFor,
  AsyncWith,
  ExceptHandler,
  For,
  If,
  Match,
  MatchCase,
  Stmt,
  Try,
  TryStar,
  While,
  With,
  Withitem,
} from "../generated/nodes.ts";
import { writeExpression, writeOptional } from "./expression.ts";
import { indented, typeComment } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { writePattern } from "./patterns.ts";
import { precedence } from "./precedence.ts";
import { writeStatements } from "./statement.ts";

/** A head, its colon and the block below it. */
const clause = (head: string, body: readonly Stmt[], layout: Layout, comment = ""): string =>
  `${layout.margin}${head}:${comment}${writeStatements(body, indented(layout))}`;

/** A clause that is left out where its block is empty. */
const optionalClause = (head: string, body: readonly Stmt[], layout: Layout): string =>
  body.length === 0 ? "" : clause(head, body, layout);

/** `if`; an `else` that holds nothing but an `if` is an `elif`. */
export function writeIf(node: If, layout: Layout): string {
  let text = clause(`if ${writeExpression(node.test)}`, node.body, layout);
  let { orelse } = node;
  for (let only = onlyIf(orelse); only !== null; only = onlyIf(orelse)) {
    text += clause(`elif ${writeExpression(only.test)}`, only.body, layout);
    ({ orelse } = only);
  }
  return text + optionalClause("else", orelse, layout);
}

const onlyIf = (body: readonly Stmt[]): If | null => {
  const [first] = body;
  return body.length === 1 && first?.kind === "If" ? first : null;
};

/** `for` and `async for` */
export function writeFor(node: For | AsyncFor, layout: Layout): string {
  const keyword = node.kind === "For" ? "for" : "async for";
  const head = `${keyword} ${writeExpression(node.target, precedence.tuple)} in ${writeExpression(node.iter)}`;
  return clause(head, node.body, layout, typeComment(node, layout)) + optionalClause("else", node.orelse, layout);
}

/** `while` */
export function writeWhile(node: While, layout: Layout): string {
  const loop = clause(`while ${writeExpression(node.test)}`, node.body, layout);
  return loop + optionalClause("else", node.orelse, layout);
}

/** `with` and `async with` */
export function writeWith(node: With | AsyncWith, layout: Layout): string {
  const keyword = node.kind === "With" ? "with" : "async with";
  const head = `${keyword} ${node.items.map(writeWithitem).join(", ")}`;
  return clause(head, node.body, layout, typeComment(node, layout));
}

/** `context as variable` */
export function writeWithitem(node: Withitem): string {
  return writeExpression(node.context_expr) + writeOptional(" as ", node.optional_vars);
}

/** `try`, with `except` or `except*` */
export function writeTry(node: Try | TryStar, layout: Layout): string {
  const keyword = node.kind === "Try" ? "except" : "except*";
  const handlers = node.handlers.map((handler) => writeExceptHandler(handler, layout, keyword));
  return (
    clause("try", node.body, layout) +
    handlers.join("") +
    optionalClause("else", node.orelse, layout) +
    optionalClause("finally", node.finalbody, layout)
  );
}

/** `except type as name` */
export function writeExceptHandler(node: ExceptHandler, layout: Layout, keyword: "except" | "except*"): string {
  const name = node.name === null ? "" : ` as ${node.name}`;
  return clause(keyword + writeOptional(" ", node.type) + name, node.body, layout);
}

/** `match` */
export function writeMatch(node: Match, layout: Layout): string {
  const cases = node.cases.map((each) => writeMatchCase(each, indented(layout)));
  return `${layout.margin}match ${writeExpression(node.subject)}:${cases.join("")}`;
}

/** `case pattern if guard` */
export function writeMatchCase(node: MatchCase, layout: Layout): string {
  return clause(`case ${writePattern(node.pattern)}${writeOptional(" if ", node.guard)}`, node.body, layout);
}
