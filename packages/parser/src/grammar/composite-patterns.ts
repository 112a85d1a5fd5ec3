import type { Expr, Pattern } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import { positioned } from "../build/patterns.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { PatternRules } from "./patterns.ts";

/** A mapping pattern while it is read. */
interface MappingParts {
  readonly keys: Expr[];
  readonly patterns: Pattern[];
  rest: string | null;
}

/** A class pattern while it is read. */
interface ClassParts {
  readonly patterns: Pattern[];
  readonly kwd_attrs: string[];
  readonly kwd_patterns: Pattern[];
}

/** Patterns with parts of several kinds: of mappings and of classes. */
export abstract class CompositePatternRules extends PatternRules {
  private mapping: MappingParts = { keys: [], patterns: [], rest: null };
  private class: ClassParts = { patterns: [], kwd_attrs: [], kwd_patterns: [] };

  private readonly mappingItem = this.RULE("mappingItem", (): void => {
    this.OR([
      {
        ALT: () => {
          if (this.mapping.rest !== null && !this.recognising) this.cursor.fail();
          this.CONSUME(t.DOUBLESTAR);
          if (this.cursor.token.image === "_" && !this.recognising) this.cursor.fail();
          this.mapping.rest = identifier(this.CONSUME(t.NAME) as Token);
        },
      },
      {
        ALT: () => {
          const outer = this.mapping;
          if (outer.rest !== null && !this.recognising) this.cursor.fail();
          outer.keys.push(this.SUBRULE(this.literalKey));
          this.CONSUME(t.COLON);
          outer.patterns.push(this.SUBRULE(this.pattern));
          this.mapping = outer;
        },
      },
    ]);
  });

  override readonly mappingPattern = this.RULE("mappingPattern", (): Pattern => {
    const outer = this.mapping;
    const parts: MappingParts = { keys: [], patterns: [], rest: null };
    const open = this.CONSUME(t.LBRACE) as Token;
    this.mapping = parts;
    this.MANY(() => {
      this.SUBRULE(this.mappingItem);
      this.commaUnless(T.RBRACE);
      this.OPTION(() => this.CONSUME(t.COMMA));
    });
    this.CONSUME(t.RBRACE);
    this.mapping = outer;
    const { keys, patterns, rest } = parts;
    return { kind: "MatchMapping", keys, patterns, rest, ...positioned(open, this.cursor.previous) };
  });

  /** After an item a comma or the end must come: the recorded rule is looser, so that it needs one token of look-ahead. */
  private commaUnless(end: number): void {
    if (this.recognising || this.cursor.type === T.COMMA || this.cursor.type === end) return;
    this.cursor.fail();
  }

  private readonly classItem = this.RULE("classItem", (): void => {
    const parts = this.class;
    const token = this.cursor.token;
    const pattern = this.SUBRULE(this.pattern);
    const value = this.OPTION(() => {
      this.CONSUME(t.EQUAL);
      return this.SUBRULE2(this.pattern);
    });
    this.class = parts;
    if (this.recognising) return;
    if (value !== undefined) {
      if (pattern.kind !== "MatchAs" || pattern.pattern !== null) this.cursor.fail();
      parts.kwd_attrs.push(identifier(token));
      parts.kwd_patterns.push(value);
    } else if (parts.kwd_attrs.length > 0) {
      const message = "positional patterns follow keyword patterns";
      throw refusal(message, between(pattern, pattern));
    } else parts.patterns.push(pattern);
  });

  override readonly classPattern = this.RULE("classPattern", (cls: Expr): Pattern => {
    const outer = this.class;
    const parts: ClassParts = { patterns: [], kwd_attrs: [], kwd_patterns: [] };
    this.CONSUME(t.LPAR);
    this.class = parts;
    this.MANY(() => {
      this.SUBRULE(this.classItem);
      this.commaUnless(T.RPAR);
      this.OPTION(() => this.CONSUME(t.COMMA));
    });
    this.CONSUME(t.RPAR);
    this.class = outer;
    const start = this.recognising ? this.cursor.previous : cls;
    return { kind: "MatchClass", cls, ...parts, ...positioned(start, this.cursor.previous) };
  });
}
