import type { Alias, Stmt } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import * as T from "../generated/tokens.ts";
import { between, point, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { SimpleRules } from "./simple.ts";

const alias = (name: string, asname: string | null, start: Token, end: Token): Alias => ({
  kind: "alias",
  name,
  asname,
  lineno: start.lineno,
  col_offset: start.col_offset,
  end_lineno: end.end_lineno,
  end_col_offset: end.end_col_offset,
});

/** `import` and `from … import`. */
export abstract class ImportRules extends SimpleRules {
  readonly dottedName = this.RULE("dottedName", (): string => {
    let name = identifier(this.CONSUME(t.NAME) as Token);
    this.MANY(() => {
      this.CONSUME(t.DOT);
      name += `.${identifier(this.CONSUME2(t.NAME) as Token)}`;
    });
    return name;
  });

  private readonly asName = this.RULE("asName", (): string => {
    this.CONSUME(t.AS);
    return identifier(this.CONSUME(t.NAME) as Token);
  });

  private readonly importedModule = this.RULE("importedModule", (): Alias => {
    const start = this.cursor.token;
    const name = this.SUBRULE(this.dottedName);
    const asname = this.OPTION(() => this.SUBRULE(this.asName)) ?? null;
    return alias(name, asname, start, this.cursor.previous);
  });

  private refuseNothing(): void {
    const { token } = this.cursor;
    if (token.tokenTypeIdx !== T.NEWLINE || this.recognising) return;
    const place = point(token.lineno, token.col_offset);
    throw refusal("Expected one or more names after 'import'", place);
  }

  /** `import a from b` */
  private refuseSwapped(keyword: Token, names: readonly Alias[]): void {
    const { cursor } = this;
    if (this.recognising || cursor.type !== T.FROM || cursor.following !== T.NAME) return;
    if (names.some(({ asname }) => asname !== null)) return;
    throw refusal("Did you mean to use 'from ... import ...' instead?", between(keyword, cursor.token));
  }

  readonly importStatement = this.RULE("importStatement", (): Stmt => {
    const keyword = this.CONSUME(t.IMPORT) as Token;
    const { lineno, col_offset } = keyword;
    this.refuseNothing();
    const names = [this.SUBRULE(this.importedModule)];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      names.push(this.SUBRULE2(this.importedModule));
    });
    this.refuseSwapped(keyword, names);
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "Import", names, lineno, col_offset, end_lineno, end_col_offset };
  });

  private readonly importedName = this.RULE("importedName", (): Alias => {
    const start = this.CONSUME(t.NAME) as Token;
    const asname = this.OPTION(() => this.SUBRULE(this.asName)) ?? null;
    return alias(identifier(start), asname, start, this.cursor.previous);
  });

  /** Names with commas between them. The last comma is allowed in parentheses alone. */
  private readonly importedNames = this.RULE("importedNames", (parenthesised: boolean): Alias[] => {
    const names = [this.SUBRULE(this.importedName)];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      const found = this.OPTION(() => names.push(this.SUBRULE2(this.importedName)));
      if (found !== undefined || this.recognising) return;
      if (!parenthesised && this.cursor.type === T.NEWLINE) {
        const message = "trailing comma not allowed without surrounding parentheses";
        const { token } = this.cursor;
        throw refusal(message, between(token, token));
      }
      if (!parenthesised || this.cursor.type === T.COMMA) this.cursor.fail();
    });
    return names;
  });

  private readonly importedThings = this.RULE("importedThings", (): Alias[] =>
    this.OR([
      {
        ALT: () => {
          const star = this.CONSUME(t.STAR) as Token;
          return [alias("*", null, star, star)];
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.LPAR);
          const names = this.SUBRULE(this.importedNames, { ARGS: [true] });
          this.CONSUME(t.RPAR);
          return names;
        },
      },
      { ALT: () => this.SUBRULE2(this.importedNames, { ARGS: [false] }) },
    ]),
  );

  /** How many packages outwards the dots of a relative import lead. */
  private readonly dots = this.RULE("dots", (): number => {
    let level = 0;
    this.AT_LEAST_ONE(() => {
      level += this.OR([{ ALT: () => this.CONSUME(t.DOT) && 1 }, { ALT: () => this.CONSUME(t.ELLIPSIS) && 3 }]);
    });
    return level;
  });

  readonly fromStatement = this.RULE("fromStatement", (): Stmt => {
    const { lineno, col_offset } = this.CONSUME(t.FROM) as Token;
    let level = 0;
    const module = this.OR([
      {
        ALT: () => {
          level = this.SUBRULE(this.dots);
          return this.OPTION(() => this.SUBRULE(this.dottedName)) ?? null;
        },
      },
      { ALT: () => this.SUBRULE2(this.dottedName) },
    ]);
    this.CONSUME(t.IMPORT);
    this.refuseNothing();
    const names = this.SUBRULE(this.importedThings);
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "ImportFrom", module, names, level, lineno, col_offset, end_lineno, end_col_offset };
  });
}
