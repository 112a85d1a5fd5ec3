import type { Expr, MatchCase, Stmt, Withitem } from "@tsyncio/ast";
import { positioned } from "../build/patterns.ts";
import { invalidPart, storeTarget } from "../build/targets.ts";
import { deepestNesting } from "../expressions/cursor.ts";
import { parseNamed } from "../expressions/named.ts";
import { parseExpression } from "../expressions/operators.ts";
import { parsePrimary } from "../expressions/primary.ts";
import { parseElements, parseSubject, parseTargetElement, parseTargets } from "../expressions/sequences.ts";
import * as T from "../generated/tokens.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { DefinitionRules } from "./definitions.ts";

/** A condition and what is done if it holds. */
interface Branch {
  readonly keyword: Token;
  readonly test: Expr;
  readonly body: Stmt[];
}

/** An `if` with its `elif`s, each the only statement of the `else` before it: made from the last, as there may be thousands. */
const conditional = (first: Branch, others: readonly Branch[], otherwise: Stmt[], end: Token): Stmt => {
  let orelse = otherwise;
  const statement = ({ keyword, test, body }: Branch): Stmt => ({
    kind: "If",
    test,
    body,
    orelse,
    ...positioned(keyword, end),
  });
  for (let index = others.length - 1; index >= 0; index--) orelse = [statement(others[index] as Branch)];
  return statement(first);
};

/** `if`, loops, `with` and `match`. */
export abstract class CompoundRules extends DefinitionRules {
  private readonly elseBlock = this.RULE("elseBlock", (): Stmt[] => {
    const keyword = this.CONSUME(t.ELSE) as Token;
    return this.SUBRULE(this.block, { ARGS: ["'else' statement", keyword] });
  });

  protected readonly optionalElse = this.RULE(
    "optionalElse",
    (): Stmt[] => this.OPTION(() => this.SUBRULE(this.elseBlock)) ?? [],
  );

  private branch(keyword: Token, word: string): Branch {
    const test = this.readExpression(0, this.namedExpression, parseNamed);
    const body = this.SUBRULE(this.block, { ARGS: [`'${word}' statement`, keyword] });
    return { keyword, test, body };
  }

  private readonly elifClause = this.RULE("elifClause", (): Branch =>
    this.branch(this.CONSUME(t.ELIF) as Token, "elif"),
  );

  readonly ifStatement = this.RULE("ifStatement", (): Stmt => {
    const first = this.branch(this.CONSUME(t.IF) as Token, "if");
    const others: Branch[] = [];
    this.MANY(() => {
      const branch = this.SUBRULE(this.elifClause);
      if (!this.recognising) others.push(branch);
    });
    if (others.length > deepestNesting) this.cursor.tooComplex();
    const orelse = this.SUBRULE(this.optionalElse);
    return conditional(first, others, orelse, this.lastToken());
  });

  readonly whileStatement = this.RULE("whileStatement", (): Stmt => {
    const keyword = this.CONSUME(t.WHILE) as Token;
    const test = this.readExpression(0, this.namedExpression, parseNamed);
    const body = this.SUBRULE(this.block, { ARGS: ["'while' statement", keyword] });
    const orelse = this.SUBRULE(this.optionalElse);
    return { kind: "While", test, body, orelse, ...positioned(keyword, this.lastToken()) };
  });

  readonly forStatement = this.RULE("forStatement", (async: Token | null): Stmt => {
    const keyword = this.CONSUME(t.FOR) as Token;
    const target = storeTarget(this.readExpression(0, this.targets, parseTargets), "for");
    this.CONSUME(t.IN);
    const iter = this.readExpression(0, this.elements, parseElements);
    const body = this.SUBRULE(this.block, { ARGS: ["'for' statement", keyword] });
    const orelse = this.SUBRULE(this.optionalElse);
    return {
      kind: async === null ? "For" : "AsyncFor",
      target,
      iter,
      body,
      orelse,
      type_comment: null,
      ...positioned(async ?? keyword, this.lastToken()),
    };
  });

  private readonly withItem = this.RULE("withItem", (): Withitem => {
    const context_expr = this.readExpression(0, this.expression, parseExpression);
    let optional_vars: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(t.AS);
      const { index } = this.cursor;
      const target = this.readExpression(0, this.target, parseTargetElement);
      if (target.kind === "Starred" && invalidPart(target, "with") !== null) this.refuseStarred(index);
      optional_vars = storeTarget(target, "with");
    });
    return { kind: "withitem", context_expr, optional_vars };
  });

  /** Behind a star CPython reads no more than an atom with what follows it, and makes no guess. */
  private refuseStarred(star: number): never {
    this.cursor.moveTo(star + 1);
    parsePrimary(this.cursor);
    return this.cursor.fail();
  }

  /** Items with commas between them; a last comma is allowed in the statement's own parentheses. */
  private readonly withItems = this.RULE("withItems", (parenthesised: boolean): Withitem[] => {
    const items = [this.SUBRULE(this.withItem)];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      const found = this.OPTION(() => items.push(this.SUBRULE2(this.withItem)));
      if (this.recognising || found !== undefined) return;
      if (!parenthesised || this.cursor.type !== T.RPAR) this.cursor.fail();
    });
    return items;
  });

  readonly withStatement = this.RULE("withStatement", (async: Token | null): Stmt => {
    const keyword = this.CONSUME(t.WITH) as Token;
    const items = this.OR([
      {
        ALT: () => {
          this.CONSUME(t.WITH_LPAR);
          const inside = this.SUBRULE(this.withItems, { ARGS: [true] });
          this.CONSUME(t.RPAR);
          return inside;
        },
      },
      { ALT: () => this.SUBRULE2(this.withItems, { ARGS: [false] }) },
    ]);
    const body = this.SUBRULE(this.block, { ARGS: ["'with' statement", keyword] });
    return {
      kind: async === null ? "With" : "AsyncWith",
      items,
      body,
      type_comment: null,
      ...positioned(async ?? keyword, this.lastToken()),
    };
  });

  private readonly caseBlock = this.RULE("caseBlock", (): MatchCase => {
    const keyword = this.CONSUME(t.CASE) as Token;
    const pattern = this.SUBRULE(this.patterns);
    let guard: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(t.IF);
      guard = this.readExpression(0, this.namedExpression, parseNamed);
    });
    const body = this.SUBRULE(this.block, { ARGS: ["'case' statement", keyword] });
    return { kind: "match_case", pattern, guard, body };
  });

  readonly matchStatement = this.RULE("matchStatement", (): Stmt => {
    const keyword = this.CONSUME(t.MATCH) as Token;
    const subject = this.readExpression(0, this.subject, parseSubject);
    if (this.cursor.type !== T.COLON && !this.recognising) this.refuseMissingColon("'match' statement");
    this.CONSUME(t.COLON);
    this.CONSUME(t.NEWLINE);
    if (this.cursor.type !== T.INDENT && !this.recognising) this.refuseMissingBlock("'match' statement", keyword, 0);
    this.CONSUME(t.INDENT);
    const cases: MatchCase[] = [];
    this.AT_LEAST_ONE(() => cases.push(this.SUBRULE(this.caseBlock)));
    this.CONSUME(t.DEDENT);
    return { kind: "Match", subject, cases, ...positioned(keyword, this.lastToken()) };
  });
}
