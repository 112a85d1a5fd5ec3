import { Random } from "../sides/random.ts";
import { expressions, statements } from "./rows/index.ts";
import { type FunctionKind, Scope } from "./scope.ts";
import { annotations, printable, type StatementRow, type Type } from "./types.ts";

const names = "a b c d e n x y z count item text value total data".split(" ");
const classes = (
  "ValueError ZeroDivisionError KeyError IndexError TypeError LookupError ArithmeticError Exception " +
  "AttributeError RuntimeError OverflowError NameError AssertionError"
).split(" ");
const errors = (
  "ValueError(<str>) KeyError(<str>) RuntimeError(<int>,<str>) IndexError('out') TypeError ZeroDivisionError() " +
  "LookupError(<any>) Exception(<str>) AttributeError('gone') ArithmeticError()"
).split(" ");
const delays = "0 0.25 0.5 0.75 1 2".split(" ");
const waits = ["asyncio.FIRST_COMPLETED", "asyncio.ALL_COMPLETED", "asyncio.FIRST_EXCEPTION"];

/** What keeps a value small that a loop makes of itself again and again. */
const bounds: Partial<Record<Type, string>> = { int: " % 9007199254740997", str: "[:20]", ints: "[:6]", strs: "[:6]" };

const hole = /<(new |set |keep |: |-> )?([a-z]+)(?:\|([^>]*))?>/g;
const deepestExpression = 3;
const deepestBlock = 4;
const sharesOfTop = [4, 14] as const;

/** The Python program of a seed. */
export function generate(seed: number): string {
  return new Generator(new Random(seed)).program();
}

class Generator {
  readonly #random: Random;
  #lastId = 0;
  /** How many statements more the program may have. */
  #left: number;

  constructor(random: Random) {
    this.#random = random;
    this.#left = 15 + random.below(40);
  }

  program(): string {
    const scope = new Scope(null, "module");
    const count = sharesOfTop[0] + this.#random.below(sharesOfTop[1] - sharesOfTop[0]);
    const lines = Array.from({ length: count }, () => this.#statement(scope, 0)).flat();
    const last = `print("end", ${this.#expression("any", scope, 1)})`;
    const text = [...lines, last].join("\n");
    return `${text.includes("asyncio.") ? "import asyncio\n" : ""}${text}\n`;
  }

  #statement(scope: Scope, depth: number): string[] {
    this.#left -= 1;
    const row = this.#row(scope, depth);
    const isPlain = !/^(async |def |class |@)|^\S+ = |^turn/m.test(row.text) && row.needs === undefined;
    if (!isPlain || !this.#random.chance(depth === 0 ? 0.75 : 0.15)) return this.#fillRow(row, scope, depth);
    const inner = scope.block(false);
    const lines = this.#fillRow(row, inner, depth);
    inner.leak();
    const handler = ["except Exception as error:", "    print(type(error).__name__, error)"];
    return ["try:", ...lines.map((line) => `    ${line}`), ...handler];
  }

  /** A row that may stand here. */
  #row(scope: Scope, depth: number): StatementRow {
    for (;;) {
      const shares = statements.map(([, top, within]) => (depth === 0 ? top : within));
      if (depth >= deepestBlock || this.#left < 0) shares.fill(0, 1);
      const row = this.#random.pick(statements[this.#weighted(shares)]![0]);
      if (this.#fits(row, scope)) return row;
    }
  }

  #weighted(shares: readonly number[]): number {
    let place = (this.#random.below(1000) / 1000) * shares.reduce((sum, share) => sum + share, 0);
    return shares.findIndex((share) => (place -= share) < 0);
  }

  #fits({ needs, text }: StatementRow, scope: Scope): boolean {
    const isAsync = scope.kind === "async" || scope.kind === "stream";
    if (needs === "loop" && !scope.isInLoop) return false;
    if (needs === "async" && !isAsync) return false;
    // What a generator does when it is closed would happen when CPython frees it.
    if ((scope.kind === "generator" || scope.kind === "stream") && /^(finally|with)\b/m.test(text)) return false;
    if (needs === "plain" && scope.kind !== "plain" && scope.kind !== "async") return false;
    if (needs === "generator" && scope.kind !== "generator") return false;
    if (needs === "module" && scope.kind !== "module") return false;
    return [...text.matchAll(/<set ([a-z]+)>/g)].every(([, type]) => scope.names(type as Type, true).length > 0);
  }

  #fillRow(row: StatementRow, scope: Scope, depth: number): string[] {
    this.#lastId += 1;
    const id = String(this.#lastId);
    const lines = this.#fillLines(row.text.replaceAll("<id>", id).split("\n"), scope, depth);
    scope.give((row.gives ?? []).map(([type, text]) => [type, text.replaceAll("<id>", id)] as const));
    return lines;
  }

  /** Fills the lines of one block: a head opens a scope for the lines that are indented below. */
  #fillLines(lines: readonly string[], scope: Scope, depth: number): string[] {
    const filled: string[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at]!;
      if (line === "<block>") {
        filled.push(...this.#block(scope, depth + 1));
        continue;
      }
      const [head = "", binds] = line.split(": |");
      const isHead = (lines[at + 1] ?? "").startsWith("    ");
      const inner = isHead ? this.#inner(head, binds, scope) : scope;
      filled.push(this.#fillHead(binds === undefined ? line : `${head}:`, scope, inner));
      if (!isHead) continue;
      const end = lines.findIndex((other, index) => index > at && !other.startsWith("    "));
      const body = lines.slice(at + 1, end === -1 ? lines.length : end).map((other) => other.slice(4));
      filled.push(...this.#fillLines(body, inner, depth).map((other) => `    ${other}`));
      if (this.#random.chance(0.04) && binds === undefined) inner.leak();
      at += body.length;
    }
    return filled;
  }

  /** The scope that a head opens. */
  #inner(head: string, binds: string | undefined, scope: Scope): Scope {
    const isFunction = /^(async )?def /.test(head);
    if (!isFunction) return scope.block(/^(async )?(for|while) /.test(head));
    const isGenerator = binds?.startsWith("* ") === true || /stream|__iter__/.test(head);
    const kinds = head.startsWith("async ") ? (["async", "stream"] as const) : (["plain", "generator"] as const);
    const isInit = head.includes("__init__");
    const inner = new Scope(scope, isInit ? "lambda" : kinds[isGenerator ? 1 : 0]);
    for (const bind of (binds ?? "").replace("* ", "").split(" ").filter(Boolean)) {
      const [name = "", type] = bind.split(":");
      inner.bind(name, type as Type);
    }
    return inner;
  }

  #block(scope: Scope, depth: number): string[] {
    const count = this.#left < 0 ? 1 : 1 + this.#random.below(3);
    return Array.from({ length: count }, () => this.#statement(scope, depth)).flat();
  }

  /** Fills a line. What it binds can be used from the next line on: in its own block, or in the one that it opens. */
  #fillHead(line: string, scope: Scope, inner: Scope): string {
    const bound: [string, Type][] = [];
    const text = this.#fill(line, scope, deepestExpression, (type) => {
      const name = this.#newName(type, scope, bound);
      bound.push([name, type]);
      return name;
    });
    for (const [name, type] of bound) inner.bind(name, type);
    return text;
  }

  /** A name that stands for nothing else here, or, now and then, for a value of another type. */
  #newName(type: Type, scope: Scope, taken: readonly (readonly [string, Type])[]): string {
    for (;;) {
      const name = this.#random.pick(names) + (this.#random.chance(0.3) ? String(this.#random.below(4)) : "");
      const other = scope.typeOf(name);
      const isTaken = taken.some(([bound]) => bound === name);
      if (!isTaken && (other === null || other === type || this.#random.chance(0.05))) return name;
    }
  }

  #fill(text: string, scope: Scope, depth: number, newName: (type: Type) => string): string {
    return text.replaceAll(hole, (_, verb: string | undefined, word: string, binds: string | undefined, at: number) => {
      if (verb === "new ") return newName(word as Type);
      if (verb === "set ") return this.#random.pick(scope.names(word as Type, true));
      if (verb === ": " || verb === "-> ") return this.#annotation(verb, word as Type);
      const inner = binds === undefined ? scope : lambdaScope(scope, binds);
      const filled = this.#hole(word, inner, depth);
      const bound = verb === "keep " && (scope.isInLoop || scope.kind !== "module") ? bounds[word as Type] : undefined;
      const kept = bound === undefined ? filled : `(${filled})${bound}`;
      // Two braces together are no expression in an f-string.
      return text[at - 1] === "{" && kept.startsWith("{") ? ` ${kept}` : kept;
    });
  }

  #annotation(verb: ": " | "-> ", type: Type): string {
    if (this.#random.chance(0.5)) return "";
    return `${verb === ": " ? ": " : " -> "}${annotations[type]}`;
  }

  #hole(word: string, scope: Scope, depth: number): string {
    if (word === "small") return String(this.#random.below(8));
    if (word === "class") return this.#random.pick(classes);
    if (word === "delay") return this.#random.pick(delays);
    if (word === "when") return this.#random.pick(waits);
    if (word === "error") return this.#fillExpression(this.#random.pick(errors), scope, 1);
    if (word === "print") return this.#expression(this.#random.chance(0.2) ? "any" : this.#printable(), scope, depth);
    return this.#expression(word as Type, scope, depth);
  }

  #printable(): Type {
    return this.#random.pick(printable);
  }

  #expression(type: Type, scope: Scope, depth: number): string {
    if (type === "any" && this.#random.chance(0.5)) return this.#expression(this.#printable(), scope, depth);
    const isAsync = scope.kind === "async" || scope.kind === "stream";
    const given = scope.rows(type);
    const chance = type === "coro" ? 0.8 : 0.25;
    if (depth > 0 && given.length > 0 && this.#random.chance(chance)) {
      return this.#fillExpression(this.#random.pick(given), scope, depth - 1);
    }
    if (depth > 0 && isAsync && (type === "int" || type === "any") && this.#random.chance(0.08)) {
      return this.#fillExpression("(await <coro>)", scope, depth - 1);
    }
    const { leaves, rows } = expressions[type];
    if (depth > 0 && rows.length > 0 && this.#random.chance(0.65)) {
      return this.#fillExpression(this.#random.pick(rows), scope, depth - 1);
    }
    const variables = scope.names(type, false);
    if (variables.length > 0 && this.#random.chance(0.7)) return this.#random.pick(variables);
    return this.#fillExpression(this.#random.pick(leaves), scope, 0);
  }

  #fillExpression(text: string, scope: Scope, depth: number): string {
    return this.#fill(text, scope, depth, () => "unused");
  }
}

/** The scope within a lambda or a comprehension: no await, no assignment. */
function lambdaScope(scope: Scope, binds: string): Scope {
  const inner = new Scope(scope, "lambda" satisfies FunctionKind);
  for (const bind of binds.split(",")) {
    const [name = "", type] = bind.split(":");
    inner.bind(name, type as Type);
  }
  return inner;
}
