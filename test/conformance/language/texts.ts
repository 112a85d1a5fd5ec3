/**
 * `exec`, `eval` and `compile` of the tests of the language. Programs are refused them; here the text goes through this compiler at
 * run time, and sees the names it is given; `cut.py` hands it the variables of the function around.
 */
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Mod, unparse } from "../../../packages/ast/src/index.ts";
import { globalsOf } from "../../../packages/compiler/src/0-link/star.ts";
import { compileToJavaScript } from "../../../packages/compiler/src/index.ts";
import { parse } from "../../../packages/parser/src/index.ts";
import * as py from "../../../packages/runtime/src/index.ts";
import { resolve } from "../methods/resolving.ts";
import { REFUSED } from "../methods/refused.ts";
import { TreeNode } from "./trees.ts";

/** What `compile` gives. */
class Code {
  static readonly __name__: string = "code";
  readonly text: string;
  readonly mode: string;

  constructor(text: string, mode: string) {
    this.text = text;
    this.mode = mode;
  }
}

type Names = py.Dict<any, any>;

const require = createRequire(import.meta.url);
let count = 0;
/** Where the running text puts what it makes. */
let made: Names | null = null;
let given: Names = new py.Dict();
let result: unknown = null;

/** Keeps a name that the running text has bound. */
export function _store(name: string, value: unknown): null {
  made?.__setitem__(name, value);
  return null;
}

/** Keeps the value of the running expression. */
export function _result(value: unknown): null {
  result = value;
  return null;
}

/** A name that the running text was given. */
export function _given(name: string): unknown {
  return given.__getitem__(name);
}

/** Python's `compile`, up to the checks of the syntax. */
export function compile(source: unknown, filename: string, mode: string, ..._options: unknown[]): Code {
  if (source instanceof TreeNode) return new Code(unparse(source.source as Mod), mode);
  const text = textOf(source);
  check(mode === "eval" ? `(${text.trim()}\n)` : text, filename);
  return new Code(text, mode);
}

/** Python's `exec`. */
export function exec(source: unknown, globals: Names | null = null, locals: Names | null = null): null {
  if (source instanceof Code && source.mode === "eval") return (evaluate(source, globals, locals), null);
  const text = textOf(source);
  check(text, "<string>");
  const target = locals ?? globals ?? new py.Dict();
  const names = boundNames(text);
  run(
    `${prelude(text, globals, locals)}${text}\n${names.map((name) => `_store(${JSON.stringify(name)}, ${name})\n`).join("")}`,
    target,
    globals,
    locals,
  );
  return null;
}

/** Python's `eval`. */
export { evaluate as eval };
function evaluate(source: unknown, globals: Names | null = null, locals: Names | null = null): unknown {
  const text = textOf(source).replace(/^[ \t]+/, "");
  check(text, "<string>");
  run(`${prelude(text, globals, locals)}_result((${text}\n))\n`, new py.Dict(), globals, locals);
  return result;
}

function textOf(source: unknown): string {
  if (source instanceof Code) return source.text;
  if (typeof source === "string") return source;
  throw refusal("a text that is no str");
}

/** Raises SyntaxError where CPython does. */
function check(text: string, filename: string): void {
  const error = syntaxErrorIn(text, filename);
  if (error !== null) throw error;
}

/** The SyntaxError that CPython raises for a text; null where there is none. */
export function syntaxErrorIn(text: string, filename: string): Error | null {
  const parsed = parse(text, { filename });
  const [first] = parsed.ok ? [] : parsed.diagnostics;
  if (first === undefined) return null;
  const [, kind = "SyntaxError", message = first.message] = /^(\w+Error): ([\s\S]*)$/.exec(first.message) ?? [];
  const Kind = kind === "TabError" ? py.TabError : kind === "IndentationError" ? py.IndentationError : py.SyntaxError;
  const { line, column } = first.span as { line: number; column: number };
  return Object.assign(new Kind(message), {
    lineno: line,
    offset: column,
    filename,
    text: text.split("\n")[line - 1] ?? "",
  });
}

/** The names at the top of a text that it binds. */
function boundNames(text: string): readonly string[] {
  const parsed = parse(text, { filename: "<string>" });
  return parsed.ok ? [...globalsOf(parsed.module)] : [];
}

function prelude(text: string, globals: Names | null, locals: Names | null): string {
  const names = [globals, locals].flatMap((each) =>
    each === null ? [] : [...(each.keys() as unknown as Iterable<unknown>)],
  );
  const used = names.filter((name) => typeof name === "string" && new RegExp(`\\b${name}\\b`).test(text));
  return `from test.support import _store, _result, _given\n${used.map((name) => `${String(name)} = _given(${JSON.stringify(name)})\n`).join("")}`;
}

function run(source: string, target: Names, globals: Names | null, locals: Names | null): void {
  const compiled = compileToJavaScript(source, { filename: "<string>", resolve });
  if (compiled.code === null) throw refusal(compiled.diagnostics[0]?.message ?? "");
  count += 1;
  const path = join(tmpdir(), `text-${process.pid}-${count}.mjs`);
  writeFileSync(path, compiled.code);
  const outer = [made, given] as const;
  made = target;
  given = new py.Dict([...((globals?.items() ?? []) as Iterable<any>), ...((locals?.items() ?? []) as Iterable<any>)]);
  try {
    require(path);
  } catch (error) {
    // Without globals, the name may be one around the call.
    throw error instanceof py.NameError && globals === null
      ? refusal(`${pathToFileURL(path).href}: ${py.str(error)}`)
      : error;
  } finally {
    [made, given] = outer;
    rmSync(path);
  }
}

function refusal(reason: string): Error {
  return new py.SystemExit(`${REFUSED}: ${reason}`);
}
