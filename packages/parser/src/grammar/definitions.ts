import type { Arguments, Expr, Keyword, Stmt, TypeParam } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import { positioned } from "../build/patterns.ts";
import { parseArguments } from "../expressions/calls.ts";
import type { CallArguments } from "../expressions/calls.ts";
import type { Cursor } from "../expressions/cursor.ts";
import { parseNamed } from "../expressions/named.ts";
import { parseExpression } from "../expressions/operators.ts";
import { parseParameters } from "../expressions/parameters.ts";
import { startsExpression } from "../expressions/precedence.ts";
import { parseElement } from "../expressions/sequences.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { BlockRules } from "./blocks.ts";

const noParameters: Arguments = {
  kind: "arguments",
  posonlyargs: [],
  args: [],
  vararg: null,
  kwonlyargs: [],
  kw_defaults: [],
  kwarg: null,
  defaults: [],
};

const noArguments: CallArguments = { args: [], keywords: [] };

const parseDefinitionParameters = (cursor: Cursor): Arguments => parseParameters(cursor, T.RPAR);

/** Functions, classes, their decorators and type parameters, and type aliases. */
export abstract class DefinitionRules extends BlockRules {
  private readonly typeDefault = this.RULE("typeDefault", (star: number | undefined): Expr => {
    this.CONSUME(t.EQUAL);
    if (this.cursor.type === T.STAR && star !== T.STAR && !this.recognising) this.cursor.fail();
    return this.readExpression(0, this.element, parseElement);
  });

  private readonly typeParameter = this.RULE("typeParameter", (): TypeParam => {
    const start = this.cursor.token;
    const star = this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(t.STAR) && T.STAR },
        { ALT: () => this.CONSUME(t.DOUBLESTAR) && T.DOUBLESTAR },
      ]),
    );
    const name = identifier(this.CONSUME(t.NAME) as Token);
    const colon = this.cursor.token;
    const bound = this.OPTION2(() => {
      this.CONSUME(t.COLON);
      return this.readExpression(0, this.expression, parseExpression);
    });
    if (bound !== undefined && star !== undefined && !this.recognising) this.refuseBound(star, bound, colon);
    const default_value = this.OPTION3(() => this.SUBRULE(this.typeDefault, { ARGS: [star] })) ?? null;
    const position = positioned(start, this.cursor.previous);
    if (star === T.STAR) return { kind: "TypeVarTuple", name, default_value, ...position };
    if (star === T.DOUBLESTAR) return { kind: "ParamSpec", name, default_value, ...position };
    return { kind: "TypeVar", name, bound: bound ?? null, default_value, ...position };
  });

  private refuseBound(star: number, bound: Expr, colon: Token): never {
    const what = star === T.STAR ? "TypeVarTuple" : "ParamSpec";
    const how = bound.kind === "Tuple" ? "constraints" : "bound";
    throw refusal(`cannot use ${how} with ${what}`, between(colon, this.cursor.previous));
  }

  readonly typeParameters = this.RULE("typeParameters", (): TypeParam[] => {
    this.CONSUME(t.LSQB);
    const { token } = this.cursor;
    if (this.cursor.type === T.RSQB && !this.recognising) {
      throw refusal("Type parameter list cannot be empty", between(token, token));
    }
    const parameters = [this.SUBRULE(this.typeParameter)];
    this.MANY(() => {
      if (!this.recognising && this.cursor.previous.tokenTypeIdx === T.COMMA) this.cursor.fail();
      this.CONSUME(t.COMMA);
      this.OPTION(() => parameters.push(this.SUBRULE2(this.typeParameter)));
    });
    this.CONSUME(t.RSQB);
    return parameters;
  });

  readonly typeAlias = this.RULE("typeAlias", (): Stmt => {
    const { lineno, col_offset } = this.CONSUME(t.TYPE) as Token;
    const token = this.CONSUME(t.NAME) as Token;
    const name: Expr = { kind: "Name", id: identifier(token), ctx: "Store", ...positioned(token, token) };
    const type_params = this.OPTION(() => this.SUBRULE(this.typeParameters)) ?? [];
    this.CONSUME(t.EQUAL);
    const value = this.readExpression(0, this.expression, parseExpression);
    const { end_lineno, end_col_offset } = this.lastToken();
    return { kind: "TypeAlias", name, type_params, value, lineno, col_offset, end_lineno, end_col_offset };
  });

  /** A function, from `def`; `start` is the `async` before it, if there is one. */
  readonly functionDefinition = this.RULE("functionDefinition", (decorator_list: Expr[], async: Token | null): Stmt => {
    const keyword = this.CONSUME(t.DEF) as Token;
    const name = identifier(this.CONSUME(t.NAME) as Token);
    const type_params = this.OPTION(() => this.SUBRULE(this.typeParameters)) ?? [];
    this.CONSUME(t.LPAR, { ERR_MSG: "expected '('" });
    const args = this.read(0, this.parameters, parseDefinitionParameters, noParameters);
    this.CONSUME(t.RPAR);
    let returns: Expr | null = null;
    this.OPTION2(() => {
      const arrow = this.CONSUME(t.RARROW) as Token;
      if (!this.recognising && startsExpression[this.cursor.type] === 0) {
        throw refusal("expected ':'", between(arrow, arrow));
      }
      returns = this.readExpression(0, this.expression, parseExpression);
    });
    const body = this.SUBRULE(this.block, { ARGS: ["function definition", keyword] });
    const { lineno, col_offset } = async ?? keyword;
    const { end_lineno, end_col_offset } = this.lastToken();
    return {
      kind: async === null ? "FunctionDef" : "AsyncFunctionDef",
      name,
      args,
      body,
      decorator_list,
      returns,
      type_comment: null,
      type_params,
      lineno,
      col_offset,
      end_lineno,
      end_col_offset,
    };
  });

  readonly classDefinition = this.RULE("classDefinition", (decorator_list: Expr[]): Stmt => {
    const keyword = this.CONSUME(t.CLASS) as Token;
    const name = identifier(this.CONSUME(t.NAME) as Token);
    const type_params = this.OPTION(() => this.SUBRULE(this.typeParameters)) ?? [];
    let bases: Expr[] = [];
    let keywords: Keyword[] = [];
    this.OPTION2(() => {
      const open = this.CONSUME(t.LPAR) as Token;
      const found = this.OPTION3(() =>
        this.read(0, this.arguments, (cursor) => parseArguments(cursor, open, true), noArguments),
      );
      this.CONSUME(t.RPAR);
      if (found !== undefined) ({ args: bases, keywords } = found);
    });
    const body = this.SUBRULE(this.block, { ARGS: ["class definition", keyword] });
    const { lineno, col_offset } = keyword;
    const { end_lineno, end_col_offset } = this.lastToken();
    return {
      kind: "ClassDef",
      name,
      bases,
      keywords,
      body,
      decorator_list,
      type_params,
      lineno,
      col_offset,
      end_lineno,
      end_col_offset,
    };
  });

  readonly decorated = this.RULE("decorated", (): Stmt => {
    const decorators: Expr[] = [];
    this.AT_LEAST_ONE(() => {
      this.CONSUME(t.AT);
      decorators.push(this.readExpression(0, this.namedExpression, parseNamed));
      this.CONSUME(t.NEWLINE);
    });
    return this.OR([
      { ALT: () => this.SUBRULE(this.classDefinition, { ARGS: [decorators] }) },
      { ALT: () => this.SUBRULE(this.functionDefinition, { ARGS: [decorators, null] }) },
      {
        ALT: () => {
          const async = this.CONSUME(t.ASYNC) as Token;
          return this.SUBRULE2(this.functionDefinition, { ARGS: [decorators, async] });
        },
      },
    ]);
  });
}
