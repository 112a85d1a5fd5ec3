import type { Expr, Stmt } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import { storeTarget } from "../build/targets.ts";
import { parseExpressionStatement } from "../expressions/assignment.ts";
import type { Cursor } from "../expressions/cursor.ts";
import { parseExpression } from "../expressions/operators.ts";
import { startsElement } from "../expressions/precedence.ts";
import { parsePrimary } from "../expressions/primary.ts";
import { parseElements } from "../expressions/sequences.ts";
import * as T from "../generated/tokens.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { ParameterRules } from "./parameters.ts";

const augmentedTokens = [
  t.PLUSEQUAL,
  t.MINEQUAL,
  t.STAREQUAL,
  t.SLASHEQUAL,
  t.DOUBLESLASHEQUAL,
  t.PERCENTEQUAL,
  t.ATEQUAL,
  t.AMPEREQUAL,
  t.VBAREQUAL,
  t.CIRCUMFLEXEQUAL,
  t.LEFTSHIFTEQUAL,
  t.RIGHTSHIFTEQUAL,
  t.DOUBLESTAREQUAL,
];

/** What the rule returns while it is only recorded or recognised, when nobody looks at it. */
const unread = { kind: "Pass" } as Stmt;

const parseDeleteTargets = (cursor: Cursor): Expr[] => {
  const targets = [storeTarget(parsePrimary(cursor), "delete")];
  while (cursor.accept(T.COMMA) && startsElement[cursor.type] === 1) {
    targets.push(storeTarget(parsePrimary(cursor), "delete"));
  }
  return targets;
};

/** Statements of one line that begin with a reserved word, and those that begin with an expression. */
export abstract class SimpleRules extends ParameterRules {
  readonly expressionStatement = this.RULE("expressionStatement", () => {
    if (!this.recognising) return parseExpressionStatement(this.cursor);
    this.SUBRULE(this.value);
    this.OPTION(() =>
      this.OR([
        {
          ALT: () =>
            this.AT_LEAST_ONE(() => {
              this.CONSUME(t.EQUAL);
              this.SUBRULE2(this.value);
            }),
        },
        {
          ALT: () => {
            this.CONSUME(t.COLON);
            this.SUBRULE(this.expression);
            this.OPTION2(() => {
              this.CONSUME2(t.EQUAL);
              this.SUBRULE3(this.value);
            });
          },
        },
        {
          ALT: () => {
            this.OR2(augmentedTokens.map((type) => ({ ALT: () => this.CONSUME(type) })));
            this.SUBRULE4(this.value);
          },
        },
      ]),
    );
    return unread;
  });

  private wordStatement(kind: "Pass" | "Break" | "Continue", token: Token): Stmt {
    const { lineno, col_offset, end_lineno, end_col_offset } = token;
    return { kind, lineno, col_offset, end_lineno, end_col_offset };
  }

  readonly passStatement = this.RULE("passStatement", () => this.wordStatement("Pass", this.CONSUME(t.PASS) as Token));

  readonly breakStatement = this.RULE("breakStatement", () =>
    this.wordStatement("Break", this.CONSUME(t.BREAK) as Token),
  );

  readonly continueStatement = this.RULE("continueStatement", () =>
    this.wordStatement("Continue", this.CONSUME(t.CONTINUE) as Token),
  );

  readonly returnStatement = this.RULE("returnStatement", (): Stmt => {
    const { lineno, col_offset } = this.CONSUME(t.RETURN) as Token;
    let value: Expr | null = null;
    this.OPTION(() => {
      value = this.readExpression(0, this.elements, parseElements);
    });
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "Return", value, lineno, col_offset, end_lineno, end_col_offset };
  });

  readonly raiseStatement = this.RULE("raiseStatement", (): Stmt => {
    const { lineno, col_offset } = this.CONSUME(t.RAISE) as Token;
    let exc: Expr | null = null;
    let cause: Expr | null = null;
    this.OPTION(() => {
      exc = this.readExpression(0, this.expression, parseExpression);
      this.OPTION2(() => {
        this.CONSUME(t.FROM);
        cause = this.readExpression(1, this.expression, parseExpression);
      });
    });
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "Raise", exc, cause, lineno, col_offset, end_lineno, end_col_offset };
  });

  readonly assertStatement = this.RULE("assertStatement", (): Stmt => {
    const { lineno, col_offset } = this.CONSUME(t.ASSERT) as Token;
    const test = this.readExpression(0, this.expression, parseExpression);
    let msg: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(t.COMMA);
      msg = this.readExpression(1, this.expression, parseExpression);
    });
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "Assert", test, msg, lineno, col_offset, end_lineno, end_col_offset };
  });

  readonly deleteStatement = this.RULE("deleteStatement", (): Stmt => {
    const { lineno, col_offset } = this.CONSUME(t.DEL) as Token;
    const targets = this.read(0, this.targets, parseDeleteTargets, []);
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "Delete", targets, lineno, col_offset, end_lineno, end_col_offset };
  });

  readonly globalStatement = this.RULE("globalStatement", (): Stmt => {
    const { lineno, col_offset } = this.CONSUME(t.GLOBAL) as Token;
    const names = this.SUBRULE(this.names);
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "Global", names, lineno, col_offset, end_lineno, end_col_offset };
  });

  readonly nonlocalStatement = this.RULE("nonlocalStatement", (): Stmt => {
    const { lineno, col_offset } = this.CONSUME(t.NONLOCAL) as Token;
    const names = this.SUBRULE(this.names);
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "Nonlocal", names, lineno, col_offset, end_lineno, end_col_offset };
  });

  readonly names = this.RULE("names", (): string[] => {
    const names = [identifier(this.CONSUME(t.NAME) as Token)];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      names.push(identifier(this.CONSUME2(t.NAME) as Token));
    });
    return names;
  });
}
