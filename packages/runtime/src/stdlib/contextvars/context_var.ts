import { running } from "../../asyncio/running.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { LookupError, RuntimeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { address } from "../../python/identity.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { repr } from "../../python/repr/repr.ts";
import { type Context, current } from "./context.ts";
import { Token } from "./token.ts";

/** A variable whose value each task and each callback has for itself. */
export class ContextVar<T = any> {
  static readonly __builtin__: string = "ContextVar";
  static readonly __module__: string = "_contextvars";
  static readonly raw$type_name: string = "_contextvars.ContextVar";

  readonly #name: string;
  readonly #default: T | undefined;

  constructor(...given: any[]) {
    const { default: fallback } = take_keywords(given) as { default?: T };
    if (given.length !== 1) throw new TypeError("function takes exactly 1 argument (0 given)");
    const [name] = given as [unknown];
    if (typeof name !== "string") throw new TypeError("context variable name must be a str");
    this.#name = name;
    this.#default = fallback;
  }

  get name(): string {
    return this.#name;
  }

  /** The value in the current context, else the fallback, else the default. Raises LookupError where there is none. */
  get(fallback: any = undefined): any {
    const own = (running.context as Context | null)?.find(this);
    const found = [own, fallback, this.#default].find((each) => each !== undefined);
    if (found === undefined) throw new LookupError(this);
    return found;
  }

  /** Sets the value in the current context. The token takes it back. */
  set(value: T): Token {
    const context = current();
    const old = context.find(this);
    context.set(this, value);
    return new Token(context, this, old);
  }

  /** Takes back what the call of `set` has done that gave this token. */
  reset(token: any): null {
    if (!(token instanceof Token)) throw new TypeError(`expected an instance of Token, got ${repr(token)}`);
    if (token.raw$used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    const context = current();
    if (token.raw$context !== context) throw new ValueError(`${repr(token)} was created in a different Context`);
    token.raw$used = true;
    if (token.raw$old === undefined) context.unset(this);
    else context.set(this, token.raw$old);
    return null;
  }

  __repr__(): string {
    const fallback = (): string => (this.#default === undefined ? "" : ` default=${repr(this.#default)}`);
    return guarded(this, "...", () => `<ContextVar name=${repr(this.#name)}${fallback()} at ${address(this)}>`);
  }
}
