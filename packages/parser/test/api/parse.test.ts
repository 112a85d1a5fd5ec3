import type { Module } from "@tsyncio/ast";
import type { Diagnostic } from "@tsyncio/diagnostics";
import { expect, expectTypeOf, test } from "vitest";
import { parse, tokenize } from "../../src/index.ts";
import type {
  Comment,
  ParseOptions,
  ParseResult,
  PythonVersion,
  Token,
  TokenKind,
  TokenizeResult,
} from "../../src/index.ts";

const sources = ["x = 1  # one\n", "def f(:\n    pass\nx = = 1\n", 'f"{x!r}" t"a"\n'];

test.each(sources)("%j gives equal results each time", (source) => {
  for (const python of ["3.13", "3.14"] as const) {
    const options: ParseOptions = { filename: "a.py", python };
    expect(parse(source, options)).toEqual(parse(source, options));
    expect(tokenize(source, options)).toEqual(tokenize(source, options));
  }
});

test("a result has nothing but what its type says", () => {
  expect(Object.keys(parse("x\n"))).toEqual(["ok", "module", "comments"]);
  expect(Object.keys(parse("x x\n"))).toEqual(["ok", "diagnostics"]);
});

test("diagnostics name the file", () => {
  const [unnamed, named] = [parse("x x\n"), parse("x x\n", { filename: "a.py" })];
  expect(unnamed.ok ? null : unnamed.diagnostics[0]?.span.file).toBe("<string>");
  expect(named.ok ? null : named.diagnostics[0]?.span.file).toBe("a.py");
});

test("the results are discriminated by ok", () => {
  expectTypeOf(parse).parameters.toEqualTypeOf<[source: string, options?: ParseOptions | undefined]>();
  expectTypeOf<Extract<ParseResult, { ok: true }>>().toEqualTypeOf<{
    readonly ok: true;
    readonly module: Module;
    readonly comments: readonly Comment[];
  }>();
  expectTypeOf<Extract<ParseResult, { ok: false }>>().toEqualTypeOf<{
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
  }>();
  expectTypeOf<Extract<TokenizeResult, { ok: true }>["tokens"]>().toEqualTypeOf<readonly Token[]>();
});

test("options are those of the documentation", () => {
  expectTypeOf<ParseOptions>().toEqualTypeOf<{
    readonly filename?: string;
    readonly checks?: boolean;
    readonly python?: PythonVersion;
  }>();
  expectTypeOf<PythonVersion>().toEqualTypeOf<"3.13" | "3.14">();
  // @ts-expect-error there is no such release
  expect(parse("x\n", { python: "3.12" }).ok).toBe(true);
  // @ts-expect-error tokens are not checked
  expect(tokenize("x\n", { checks: false }).ok).toBe(true);
});

test("kinds of tokens are CPython's, without words and what only the parser tells apart", () => {
  expectTypeOf<"NAME" | "PLUSEQUAL" | "FSTRING_MIDDLE" | "INDENT" | "ENDMARKER" | "ERRORTOKEN">().toExtend<TokenKind>();
  expectTypeOf<"IF" | "MATCH" | "NOT_IN" | "WITH_LPAR" | "UNKNOWN" | "EOF" | "">()
    .exclude<TokenKind>()
    .toEqualTypeOf<"IF" | "MATCH" | "NOT_IN" | "WITH_LPAR" | "UNKNOWN" | "EOF" | "">();
});

/** Never called: what it holds is checked by the type checker alone. */
const assignments = (result: ParseResult, token: Token): void => {
  if (!result.ok) return;
  const { module, comments } = result;
  const [statement] = module.body;
  // @ts-expect-error results are readonly
  result.module = module;
  // @ts-expect-error so are the lists of the tree
  module.body.push(statement);
  // @ts-expect-error and its fields
  if (statement?.kind === "Return") statement.value = null;
  // @ts-expect-error and lists of comments
  comments.length = 0;
  // @ts-expect-error and tokens
  token.text = "";
};

test("results are readonly through and through", () => {
  expectTypeOf(assignments).returns.toBeVoid();
});
