import type { Module, Stmt } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import type { GrammarOptions, Rule } from "./base.ts";
import { TryRules } from "./try.ts";

/** The whole grammar of Python: the last of the classes that hold one group of rules each. */
export class Grammar extends TryRules {
  constructor(options: GrammarOptions) {
    super(options);
    this.finish(options.lookahead);
  }

  private simpleAlternatives: { ALT: () => Stmt }[] | null = null;
  private statementAlternatives: { ALT: () => void }[] | null = null;

  private readonly simpleStatement = this.RULE("simpleStatement", (): Stmt =>
    this.OR(
      (this.simpleAlternatives ??= [
        { ALT: () => this.SUBRULE(this.expressionStatement) },
        { ALT: () => this.SUBRULE(this.returnStatement) },
        { ALT: () => this.SUBRULE(this.importStatement) },
        { ALT: () => this.SUBRULE(this.fromStatement) },
        { ALT: () => this.SUBRULE(this.raiseStatement) },
        { ALT: () => this.SUBRULE(this.passStatement) },
        { ALT: () => this.SUBRULE(this.deleteStatement) },
        { ALT: () => this.SUBRULE(this.assertStatement) },
        { ALT: () => this.SUBRULE(this.breakStatement) },
        { ALT: () => this.SUBRULE(this.continueStatement) },
        { ALT: () => this.SUBRULE(this.globalStatement) },
        { ALT: () => this.SUBRULE(this.nonlocalStatement) },
        { ALT: () => this.SUBRULE(this.typeAlias) },
      ]),
    ),
  );

  /** The statements of one line, with semicolons between them and perhaps after the last. */
  override readonly simpleStatements: Rule<void> = this.RULE("simpleStatements", (): void => {
    this.body.push(this.SUBRULE(this.simpleStatement));
    this.MANY(() => {
      this.CONSUME(t.SEMI);
      const found = this.OPTION(() => this.body.push(this.SUBRULE2(this.simpleStatement)));
      if (found === undefined && this.cursor.type === T.SEMI) this.cursor.fail();
    });
    this.CONSUME(t.NEWLINE);
  });

  private readonly asyncStatement = this.RULE("asyncStatement", (): Stmt => {
    const async = this.CONSUME(t.ASYNC) as Token;
    return this.OR([
      { ALT: () => this.SUBRULE(this.functionDefinition, { ARGS: [[], async] }) },
      { ALT: () => this.SUBRULE(this.withStatement, { ARGS: [async] }) },
      { ALT: () => this.SUBRULE(this.forStatement, { ARGS: [async] }) },
    ]);
  });

  override readonly statement: Rule<void> = this.RULE("statement", (): void => {
    this.OR(
      (this.statementAlternatives ??= [
        { ALT: () => this.SUBRULE(this.simpleStatements) },
        { ALT: () => this.body.push(this.SUBRULE(this.ifStatement)) },
        { ALT: () => this.body.push(this.SUBRULE(this.functionDefinition, { ARGS: [[], null] })) },
        { ALT: () => this.body.push(this.SUBRULE(this.forStatement, { ARGS: [null] })) },
        { ALT: () => this.body.push(this.SUBRULE(this.tryStatement)) },
        { ALT: () => this.body.push(this.SUBRULE(this.withStatement, { ARGS: [null] })) },
        { ALT: () => this.body.push(this.SUBRULE(this.whileStatement)) },
        { ALT: () => this.body.push(this.SUBRULE(this.classDefinition, { ARGS: [[]] })) },
        { ALT: () => this.body.push(this.SUBRULE(this.decorated)) },
        { ALT: () => this.body.push(this.SUBRULE(this.asyncStatement)) },
        { ALT: () => this.body.push(this.SUBRULE(this.matchStatement)) },
      ]),
    );
  });

  /** A whole file. */
  readonly file = this.RULE("file", (): Module => {
    const body: Stmt[] = [];
    this.body = body;
    this.MANY(() => this.SUBRULE(this.statement));
    this.CONSUME(t.EOF);
    return { kind: "Module", body, type_ignores: [] };
  });
}
