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

const isFuture = (statement: Stmt): statement is NodeOf<"ImportFrom"> =>
  statement.kind === "ImportFrom" && statement.module === "__future__" && statement.level === 0;

const isDocumentation = (statement: Stmt, place: number): boolean =>
  place === 0 &&
  statement.kind === "Expr" &&
  statement.value.kind === "Constant" &&
  statement.value.value.type === "str";

const checkFeatures = (statement: NodeOf<"ImportFrom">): void => {
  for (const { name } of statement.names) {
    if (features.has(name)) continue;
    const message = name === "braces" ? "not a chance" : `future feature ${name} is not defined`;
    throw refusal(message, between(statement, statement));
  }
};

/** Checks that imports from `__future__` come first and name features that exist. */
export const checkFuture = (module: Module): void => {
  let first = true;
  module.body.forEach((statement, place) => {
    if (isFuture(statement)) {
      if (!first) {
        const message = "from __future__ imports must occur at the beginning of the file";
        throw refusal(message, between(statement, statement));
      }
      checkFeatures(statement);
    } else if (!isDocumentation(statement, place)) first = false;
  });
};
