import type { Module, NodeOf, Stmt } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";

/** The features that `from __future__` knows. */
const features: ReadonlySet<string> = new Set([
  "nested_scopes",
  "generators",
  "division",
  "absolute_import",
  "with_statement",
  "print_function",
  "unicode_literals",
  "barry_as_FLUFL",
  "generator_stop",
  "annotations",
]);

/** What a file imports from `__future__` at its beginning. */
export interface Future {
  /** The imports themselves: others are late. */
  readonly statements: ReadonlySet<Stmt>;
  /** Whether annotations are kept as text. */
  readonly annotations: boolean;
}

const isFuture = (statement: Stmt): statement is NodeOf<"ImportFrom"> =>
  statement.kind === "ImportFrom" && statement.module === "__future__" && statement.level === 0;

const isDocumentation = (statement: Stmt | undefined): boolean =>
  statement?.kind === "Expr" && statement.value.kind === "Constant" && statement.value.value.type === "str";

const checkFeatures = (statement: NodeOf<"ImportFrom">): void => {
  for (const { name } of statement.names) {
    if (features.has(name)) continue;
    const message = name === "braces" ? "not a chance" : `future feature ${name} is not defined`;
    throw refusal(message, between(statement, statement));
  }
};

/** Checks that the imports from `__future__` at the beginning of a file name features that exist. */
export const checkFuture = ({ body }: Module): Future => {
  const statements = new Set<Stmt>();
  let annotations = false;
  for (const statement of isDocumentation(body[0]) ? body.slice(1) : body) {
    if (!isFuture(statement)) break;
    checkFeatures(statement);
    statements.add(statement);
    annotations ||= statement.names.some(({ name }) => name === "annotations");
  }
  return { statements, annotations };
};
