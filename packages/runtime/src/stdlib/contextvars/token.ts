import { address } from "../../python/identity.ts";
import { repr } from "../../python/repr/repr.ts";
import type { Context } from "./context.ts";
import type { ContextVar } from "./context_var.ts";

/** Stands for a variable that had no value. */
class Missing {
  static readonly __builtin__: string = "Token.MISSING";

  __repr__(): string {
    return "<Token.MISSING>";
  }
}

const MISSING: Missing = /* @__PURE__ */ new Missing();

/** What `ContextVar.set` gives, to take the value back. */
export class Token {
  static readonly __builtin__: string = "Token";
  static readonly __module__: string = "_contextvars";
  static readonly raw$type_name: string = "_contextvars.Token";
  static readonly MISSING: Missing = MISSING;

  readonly var: ContextVar;
  readonly raw$context: Context;
  readonly raw$old: unknown;
  raw$used = false;

  constructor(context: Context, variable: ContextVar, old: unknown) {
    this.var = variable;
    this.raw$context = context;
    this.raw$old = old;
  }

  get old_value(): unknown {
    return this.raw$old === undefined ? MISSING : this.raw$old;
  }

  get MISSING(): Missing {
    return MISSING;
  }

  __repr__(): string {
    return `<Token${this.raw$used ? " used" : ""} var=${repr(this.var)} at ${address(this)}>`;
  }
}

Object.defineProperty(Token.prototype, "__hash__", { value: null, writable: true, configurable: true });
