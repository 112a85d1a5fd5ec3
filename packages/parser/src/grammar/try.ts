import type { ExceptHandler, Expr, Stmt } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import { positioned } from "../build/patterns.ts";
import { parseExceptionTypes } from "../expressions/exception-types.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal, unindented } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { CompoundRules } from "./compound.ts";

/** A handler, and whether it is an `except*`. */
interface Handler {
  readonly handler: ExceptHandler;
  readonly group: boolean;
}

/** `try` with its handlers. */
export abstract class TryRules extends CompoundRules {
  private readonly exceptClause = this.RULE("exceptClause", (): Handler => {
    const keyword = this.CONSUME(t.EXCEPT) as Token;
    let group = false;
    let type: Expr | null = null;
    let name: string | null = null;
    this.OPTION(() => {
      group = this.OPTION2(() => this.CONSUME(t.STAR)) !== undefined;
      if (!this.recognising) this.checkTypes(group);
      type = this.readExpression(0, this.expression, parseExceptionTypes);
      this.OPTION3(() => {
        this.CONSUME(t.AS);
        name = identifier(this.CONSUME(t.NAME) as Token);
      });
    });
    const owner = `'except${group ? "*" : ""}' statement`;
    const body = this.SUBRULE(this.block, { ARGS: [owner, keyword] });
    const position = positioned(keyword, this.lastToken());
    return { handler: { kind: "ExceptHandler", type, name, body, ...position }, group };
  });

  private checkTypes(group: boolean): void {
    const { token, type } = this.cursor;
    if (!group || (type !== T.COLON && type !== T.NEWLINE)) return;
    throw refusal("expected one or more exception types", between(token, token));
  }

  private readonly finallyBlock = this.RULE("finallyBlock", (): Stmt[] => {
    const keyword = this.CONSUME(t.FINALLY) as Token;
    return this.SUBRULE(this.block, { ARGS: ["'finally' statement", keyword] });
  });

  readonly tryStatement = this.RULE("tryStatement", (): Stmt => {
    const keyword = this.CONSUME(t.TRY) as Token;
    const body = this.SUBRULE(this.block, { ARGS: ["'try' statement", keyword] });
    if (!this.recognising) this.refuseLoneTry();
    const handlers: ExceptHandler[] = [];
    let group = false;
    let orelse: Stmt[] = [];
    let finalbody: Stmt[] = [];
    this.OR([
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => {
            const { token } = this.cursor;
            const found = this.SUBRULE(this.exceptClause);
            if (!this.recognising && handlers.length > 0 && found.group !== group) this.refuseMixture(token);
            group = found.group;
            handlers.push(found.handler);
          });
          orelse = this.SUBRULE(this.optionalElse);
          finalbody = this.OPTION(() => this.SUBRULE(this.finallyBlock)) ?? [];
        },
      },
      {
        ALT: () => {
          finalbody = this.SUBRULE2(this.finallyBlock);
        },
      },
    ]);
    return {
      kind: group ? "TryStar" : "Try",
      body,
      handlers,
      orelse,
      finalbody,
      ...positioned(keyword, this.lastToken()),
    };
  });

  private refuseLoneTry(): void {
    const { token, type } = this.cursor;
    if (type === T.EXCEPT || type === T.FINALLY) return;
    const place = type === T.DEDENT ? unindented(token) : between(token, token);
    throw refusal("expected 'except' or 'finally' block", place);
  }

  private refuseMixture(token: Token): never {
    const message = "cannot have both 'except' and 'except*' on the same 'try'";
    throw refusal(message, between(token, token));
  }
}
