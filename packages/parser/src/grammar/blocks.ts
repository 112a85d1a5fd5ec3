import type { Stmt } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import { Refusal, between, refusal, unindented } from "../lexer/failure.ts";
import type { Place } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import type { Rule } from "./base.ts";
import { CompositePatternRules } from "./composite-patterns.ts";

/** The headers after which CPython's grammar forces a colon. */
const forced: ReadonlySet<string> = new Set([
  "function definition",
  "'try' statement",
  "'finally' statement",
  "'else' statement",
]);

/** The place of a missing block. A DEDENT has none of its own in CPython, which then says where the white space ends. */
const blockPlace = (next: Token): Place => (next.tokenTypeIdx === T.DEDENT ? unindented(next) : between(next, next));

/** Blocks: what stands after the colon of a compound statement. */
export abstract class BlockRules extends CompositePatternRules {
  abstract readonly statement: Rule<void>;
  abstract readonly simpleStatements: Rule<void>;

  private blockAlternatives: { ALT: () => void }[] | null = null;

  /** A block, from its colon. The owner is what CPython's message names: `'if' statement`, `function definition`. */
  readonly block: Rule<Stmt[], [owner: string, keyword: Token]> = this.RULE(
    "block",
    (owner: string, keyword: Token): Stmt[] => {
      if (this.cursor.type !== T.COLON && !this.recognising) this.refuseMissingColon(owner);
      this.CONSUME(t.COLON);
      const outer = this.body;
      const body: Stmt[] = [];
      this.body = body;
      if (this.cursor.type === T.NEWLINE && this.cursor.following !== T.INDENT && !this.recognising) {
        this.refuseMissingBlock(owner, keyword, 1);
      }
      this.OR(
        (this.blockAlternatives ??= [
          { ALT: () => this.SUBRULE(this.simpleStatements) },
          {
            ALT: () => {
              this.CONSUME(t.NEWLINE);
              this.CONSUME(t.INDENT);
              this.AT_LEAST_ONE(() => this.SUBRULE(this.statement));
              this.CONSUME(t.DEDENT);
            },
          },
        ]),
      );
      this.body = outer;
      return body;
    },
  );

  /** Some headers must have their colon wherever they end, others only tell of it at the end of the line. */
  protected refuseMissingColon(owner: string): never {
    const { token, type } = this.cursor;
    if (type !== T.NEWLINE && !forced.has(owner)) this.cursor.fail();
    throw refusal("expected ':'", between(token, token));
  }

  /** Refuses a block that is not indented; the line end that should lead into it is so many tokens behind. */
  protected refuseMissingBlock(owner: string, keyword: Token, ahead: number): never {
    const next = this.cursor.tokens[this.cursor.index + ahead] as Token;
    const message = `expected an indented block after ${owner} on line ${keyword.lineno}`;
    throw new Refusal(message, blockPlace(next), "IndentationError", this.cursor.index + ahead);
  }
}
