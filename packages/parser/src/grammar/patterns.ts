import type { Expr, Pattern } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import { matchAs, matchValue, positioned } from "../build/patterns.ts";
import type { Cursor } from "../expressions/cursor.ts";
import { parseExpression } from "../expressions/operators.ts";
import { startsExpression } from "../expressions/precedence.ts";
import { parseAtom } from "../expressions/primary.ts";
import { parseStrings } from "../expressions/strings.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { ImportRules } from "./imports.ts";
import type { Rule } from "./base.ts";

/** A number: the expression parser would take more. */
const parseNumber = (cursor: Cursor): Expr => (cursor.type === T.NUMBER ? parseAtom(cursor) : cursor.fail());

/** Patterns of `case`. */
export abstract class PatternRules extends ImportRules {
  abstract readonly classPattern: Rule<Pattern, [Expr]>;
  abstract readonly mappingPattern: Rule<Pattern>;

  /** A name, or an attribute of one: a capture, a value, or a class. */
  private readonly namePattern = this.RULE("namePattern", (isKey: boolean): Pattern => {
    const token = this.cursor.token;
    let value: Expr = this.readExpression(0, this.nameAtom, parseAtom);
    if (token.image === "_" && !isKey && !this.recognising) this.checkWildcard();
    let dotted = false;
    this.MANY(() => {
      this.CONSUME(t.DOT);
      const attr = identifier(this.CONSUME(t.NAME) as Token);
      dotted = true;
      value = { kind: "Attribute", value, attr, ctx: "Load", ...positioned(value, this.cursor.previous) };
    });
    const found = this.OPTION(() => this.SUBRULE(this.classPattern, { ARGS: [value] }));
    if (found !== undefined) return found;
    if (dotted) return matchValue(value);
    const name = identifier(token);
    return matchAs(null, name === "_" ? null : name, token, token);
  });

  /** Nothing may be asked of `_`, which takes everything. */
  private checkWildcard(): void {
    if (this.cursor.type === T.DOT || this.cursor.type === T.LPAR) this.cursor.fail();
  }

  private readonly nameAtom = this.RULE("nameAtom", () => this.CONSUME(t.NAME));

  private readonly signedNumber = this.RULE("signedNumber", (): Expr => {
    const minus = this.OPTION(() => this.CONSUME(t.MINUS) as Token);
    const operand = this.readExpression(0, this.numberAtom, parseNumber);
    if (minus === undefined) return operand;
    return { kind: "UnaryOp", op: "USub", operand, ...positioned(minus, operand) };
  });

  private readonly numberAtom = this.RULE("numberAtom", () => this.CONSUME(t.NUMBER));

  /** A number, negative perhaps, or a complex one: `-1 + 2j`. */
  private readonly numberValue = this.RULE("numberValue", (): Expr => {
    const left = this.SUBRULE(this.signedNumber);
    let value = left;
    this.OPTION(() => {
      const minus = this.OR([
        { ALT: () => this.CONSUME(t.PLUS) && false },
        { ALT: () => this.CONSUME(t.MINUS) && true },
      ]);
      const right = this.readExpression(0, this.numberAtom, parseNumber);
      if (!this.recognising) this.checkComplex(left, right);
      value = { kind: "BinOp", left, op: minus ? "Sub" : "Add", right, ...positioned(left, right) };
    });
    return value;
  });

  private checkComplex(left: Expr, right: Expr): void {
    const real = left.kind === "UnaryOp" ? left.operand : left;
    if (real.kind === "Constant" && real.value.type === "complex") {
      throw refusal("real number required in complex literal", between(real, real));
    }
    if (right.kind === "Constant" && right.value.type !== "complex") {
      throw refusal("imaginary number required in complex literal", between(right, right));
    }
  }

  private readonly singleton = this.RULE("singleton", (): Pattern => {
    const token = this.cursor.token;
    this.OR([
      { ALT: () => this.CONSUME(t.NONE) },
      { ALT: () => this.CONSUME(t.TRUE) },
      { ALT: () => this.CONSUME(t.FALSE) },
    ]);
    const type = token.tokenTypeIdx;
    return {
      kind: "MatchSingleton",
      value: type === T.NONE ? { type: "None" } : { type: "bool", value: type === T.TRUE },
      ...positioned(token, token),
    };
  });

  private readonly stringPattern = this.RULE("stringPattern", () =>
    matchValue(this.readExpression(0, this.strings, parseStrings)),
  );

  /** A key of a mapping pattern: a literal or a dotted name. */
  protected readonly literalKey = this.RULE("literalKey", (): Expr => {
    const pattern = this.OR([
      { ALT: () => matchValue(this.SUBRULE(this.numberValue)) },
      { ALT: () => this.SUBRULE(this.stringPattern) },
      { ALT: () => this.SUBRULE(this.singleton) },
      { ALT: () => this.SUBRULE(this.namePattern, { ARGS: [true] }) },
    ]);
    if (pattern.kind === "MatchSingleton") {
      const { value, lineno, col_offset, end_lineno, end_col_offset } = pattern;
      return { kind: "Constant", value, kind_: null, lineno, col_offset, end_lineno, end_col_offset };
    }
    if (pattern.kind !== "MatchValue" && !this.recognising) this.cursor.fail();
    return (pattern as Extract<Pattern, { kind: "MatchValue" }>).value;
  });

  private readonly starPattern = this.RULE("starPattern", (): Pattern => {
    const star = this.CONSUME(t.STAR) as Token;
    const name = identifier(this.CONSUME(t.NAME) as Token);
    return { kind: "MatchStar", name: name === "_" ? null : name, ...positioned(star, this.cursor.previous) };
  });

  protected readonly sequenceItem = this.RULE("sequenceItem", (): Pattern =>
    this.OR([{ ALT: () => this.SUBRULE(this.starPattern) }, { ALT: () => this.SUBRULE(this.pattern) }]),
  );

  /** Patterns with commas between them, and whether a last comma stands there. */
  private readonly sequenceItems = this.RULE(
    "sequenceItems",
    (): { readonly patterns: Pattern[]; readonly comma: boolean } => {
      const patterns = [this.SUBRULE(this.sequenceItem)];
      let comma = false;
      this.MANY(() => {
        if (comma && this.cursor.previous.tokenTypeIdx === T.COMMA) this.cursor.fail();
        this.CONSUME(t.COMMA);
        comma = true;
        this.OPTION(() => patterns.push(this.SUBRULE2(this.sequenceItem)));
      });
      return { patterns, comma };
    },
  );

  private readonly parenthesisedPattern = this.RULE("parenthesisedPattern", (): Pattern => {
    const open = this.CONSUME(t.LPAR) as Token;
    const items = this.OPTION(() => this.SUBRULE(this.sequenceItems));
    this.CONSUME(t.RPAR);
    const patterns = items?.patterns ?? [];
    const [only] = patterns;
    if (items !== undefined && !items.comma && only !== undefined) {
      if (only.kind !== "MatchStar") return only;
      if (!this.recognising) this.refuseLoneStar();
    }
    return { kind: "MatchSequence", patterns, ...positioned(open, this.cursor.previous) };
  });

  /** CPython stops at the parenthesis that closes too early. */
  private refuseLoneStar(): never {
    this.cursor.moveTo(this.cursor.index - 1);
    return this.cursor.fail();
  }

  private readonly listPattern = this.RULE("listPattern", (): Pattern => {
    const open = this.CONSUME(t.LSQB) as Token;
    const patterns = this.OPTION(() => this.SUBRULE(this.sequenceItems).patterns) ?? [];
    this.CONSUME(t.RSQB);
    return { kind: "MatchSequence", patterns, ...positioned(open, this.cursor.previous) };
  });

  private readonly closedPattern = this.RULE("closedPattern", (): Pattern =>
    this.OR([
      { ALT: () => this.SUBRULE(this.namePattern, { ARGS: [false] }) },
      { ALT: () => matchValue(this.SUBRULE(this.numberValue)) },
      { ALT: () => this.SUBRULE(this.stringPattern) },
      { ALT: () => this.SUBRULE(this.singleton) },
      { ALT: () => this.SUBRULE(this.parenthesisedPattern) },
      { ALT: () => this.SUBRULE(this.listPattern) },
      { ALT: () => this.SUBRULE(this.mappingPattern) },
    ]),
  );

  private readonly orPattern = this.RULE("orPattern", (): Pattern => {
    const start = this.cursor.token;
    const patterns = [this.SUBRULE(this.closedPattern)];
    this.MANY(() => {
      this.CONSUME(t.VBAR);
      patterns.push(this.SUBRULE2(this.closedPattern));
    });
    const first = patterns[0] as Pattern;
    if (patterns.length === 1) return first;
    return { kind: "MatchOr", patterns, ...positioned(start, this.cursor.previous) };
  });

  /** One pattern, perhaps with a name for the whole. */
  readonly pattern: Rule<Pattern> = this.RULE("pattern", (): Pattern => {
    const start = this.cursor.token;
    const pattern = this.SUBRULE(this.orPattern);
    let result: Pattern = pattern;
    this.OPTION(() => {
      this.CONSUME(t.AS);
      const { token } = this.cursor;
      if (!this.recognising) this.checkAlias(token);
      const name = identifier(this.CONSUME(t.NAME) as Token);
      result = matchAs(pattern, name, start, token);
    });
    return result;
  });

  private checkAlias(token: Token): void {
    if (token.image === "_") throw refusal("cannot use '_' as a target", between(token, token));
    if (token.tokenTypeIdx === T.NAME || startsExpression[token.tokenTypeIdx] === 0) return;
    const target = parseExpression(this.cursor);
    throw refusal("invalid pattern target", between(target, target));
  }

  /** The patterns of a `case`: one, or a sequence without brackets. */
  readonly patterns = this.RULE("patterns", (): Pattern => {
    const start = this.cursor.token;
    const { patterns, comma } = this.SUBRULE(this.sequenceItems);
    const first = patterns?.[0] as Pattern;
    if (!comma && first?.kind !== "MatchStar") return first;
    if (!comma && !this.recognising) this.cursor.fail();
    return { kind: "MatchSequence", patterns, ...positioned(start, this.cursor.previous) };
  });
}
