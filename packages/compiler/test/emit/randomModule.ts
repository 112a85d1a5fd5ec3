import * as b from "../../src/4-emit/builders.ts";
import type { ClassMember, EmittedModule, Statement, Trivia } from "../../src/4-emit/tree.ts";
import { randomExpression } from "./random.ts";

/** Makes random modules. Each comment in them has a number, counted from 1. */
export class ModuleMaker {
  comments = 0;
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** A module of a few statements with comments and blank lines. */
  module(): EmittedModule {
    const imports = [
      b.importNamespace("asyncio", "@tsyncio/runtime/asyncio"),
      b.importNames([{ name: "print" }], "@tsyncio/runtime"),
    ];
    const header = this.#maybe() ? [this.#comment(), "\n", this.#comment()] : [];
    return {
      header,
      imports: this.#maybe() ? imports : [],
      body: this.#functions(),
      ...(this.#maybe() ? { documentation: "Doc.\n\n  More." } : {}),
    };
  }

  /** Everything stands in async generators, where `await` and `yield` are operators. */
  #functions(): Statement[] {
    return [0, 1, 2].map(() => ({ ...this.#function(3), trivia: this.#leading() }));
  }

  #maybe(): boolean {
    return this.#random() < 0.5;
  }

  #comment(): string {
    this.comments += 1;
    return ` comment ${String(this.comments)}.`;
  }

  #leading(): Trivia {
    const leading = [
      ...(this.#random() < 0.3 ? [this.#comment()] : []),
      ...(this.#random() < 0.1 ? [this.#comment(), "\n"] : []),
    ];
    return { blankBefore: this.#maybe(), ...(leading.length > 0 ? { leading } : {}) };
  }

  #trailing(): Trivia {
    return this.#random() < 0.2 ? { trailing: this.#comment() } : {};
  }

  #body(depth: number): Statement[] {
    const statements = Array.from({ length: Math.floor(this.#random() * 4) }, () => this.#statement(depth));
    return this.#random() < 0.2
      ? [...statements, b.comments({ blankBefore: this.#maybe(), leading: [this.#comment()] })]
      : statements;
  }

  #expression(): ReturnType<typeof randomExpression> {
    return randomExpression(this.#random, Math.floor(this.#random() * 3));
  }

  #statement(depth: number): Statement {
    const above = this.#leading();
    const makers = depth > 0 && this.#random() < 0.6 ? this.#compound(depth - 1) : this.#simple();
    const made = (makers[Math.floor(this.#random() * makers.length)] as () => Statement)();
    return {
      ...made,
      trivia: "body" in made || "then" in made || "members" in made ? above : { ...above, ...this.#trailing() },
    };
  }

  #simple(): (() => Statement)[] {
    return [
      () => b.statement(b.awaitOf(this.#expression())),
      () => b.constant("x", this.#expression(), "any"),
      () => b.letOf("y", undefined, "number"),
      () => b.throwOf(this.#expression()),
      () => b.statement(this.#expression()),
    ];
  }

  #compound(depth: number): (() => Statement)[] {
    const body = (): Statement[] => this.#body(depth);
    return [
      () => b.ifOf(this.#expression(), body(), this.#maybe() ? body() : null),
      () => b.ifOf(this.#expression(), body(), [b.ifOf(this.#expression(), body(), this.#maybe() ? body() : null)]),
      () => ({ kind: "while", test: this.#expression(), body: body() }),
      () => ({
        kind: "forOf",
        await: this.#maybe(),
        keyword: "const",
        target: b.name("i"),
        iterable: this.#expression(),
        body: body(),
      }),
      () => ({ kind: "block", body: body() }),
      () => ({
        kind: "try",
        body: body(),
        handler: this.#maybe() ? { parameter: "error", body: body() } : null,
        finalizer: body(),
      }),
      () => this.#function(depth),
      () => ({ kind: "class", name: "C", base: this.#maybe() ? b.name("D") : null, members: this.#members(depth) }),
    ];
  }

  #function(depth: number): Statement {
    const documentation = this.#maybe() ? { documentation: "Says\n    it." } : {};
    return {
      kind: "function",
      name: "f",
      async: true,
      generator: true,
      parameters: [b.parameter("p", { type: "any" })],
      body: this.#body(depth),
      ...documentation,
    };
  }

  #members(depth: number): ClassMember[] {
    const field = (): ClassMember => ({
      kind: "field",
      name: "x",
      type: "any",
      trivia: { ...this.#leading(), ...this.#trailing() },
    });
    const method = (): ClassMember => ({
      kind: "method",
      name: "m",
      role: "method",
      async: true,
      generator: true,
      parameters: [],
      trivia: this.#leading(),
      body: this.#body(depth),
    });
    return [
      ...(this.#maybe() ? [field()] : []),
      method(),
      method(),
      ...(this.#maybe() ? [{ kind: "comments", trivia: { leading: [this.#comment()] } } as const] : []),
    ];
  }
}
