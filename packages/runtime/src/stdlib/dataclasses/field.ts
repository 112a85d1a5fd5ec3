import { RuntimeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { type Keywords, take_keywords } from "../../python/calls/keywords.ts";
import { call } from "../../python/calls/call.ts";
import { class_name, is_type } from "../../python/names.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { special } from "../../python/special.ts";
import { Dict } from "../../python/values/dict.ts";
import { MappingProxyType } from "../types/mapping_proxy.ts";
import { repr } from "../../python/repr/repr.ts";

/** What stands for an argument that was not given. */
export class Missing {
  static readonly __builtin__: string = "_MISSING_TYPE";
  static readonly __module__: string = "dataclasses";
}

/** No default was given. */
export const MISSING = /* @__PURE__ */ new Missing();

/** Stands in an annotation: the fields after it are keyword-only. */
export class KW_ONLY {
  static readonly __module__: string = "dataclasses";
}

/** Stands in an annotation: an argument of `__init__` that is no field. */
export class InitVar {
  static readonly __module__: string = "dataclasses";
  readonly type: unknown;

  constructor(type: unknown) {
    this.type = type;
  }

  static __class_getitem__(type: unknown): InitVar {
    return new InitVar(type);
  }

  __repr__(): string {
    const { type } = this;
    return `dataclasses.InitVar[${is_type(type) ? class_name(type) : repr(type)}]`;
  }
}

interface Given {
  readonly default?: unknown;
  readonly default_factory?: unknown;
  readonly init?: boolean;
  readonly repr?: boolean;
  readonly hash?: boolean | null;
  readonly compare?: boolean;
  readonly metadata?: unknown;
  readonly kw_only?: boolean | Missing;
}

/** One field of a dataclass. */
export class Field {
  static readonly __name__: string = "Field";
  static readonly __module__: string = "dataclasses";

  name = "";
  default: unknown;
  default_factory: unknown;
  init: boolean;
  repr: boolean;
  hash: boolean | null;
  compare: boolean;
  metadata: unknown;
  kw_only: boolean | Missing;
  /** An argument of `__init__` that is not kept. */
  raw$init_only = false;
  /** The annotation, where it is known at run time. */
  raw$type: unknown = undefined;

  constructor(options: Keywords) {
    const { init, repr: shown, hash, compare, metadata, kw_only, default_factory, default: value } = options as Given;
    this.default = value === undefined ? MISSING : value;
    this.default_factory = default_factory ?? MISSING;
    this.init = init ?? true;
    this.repr = shown ?? true;
    this.hash = hash ?? null;
    this.compare = compare ?? true;
    this.metadata = new MappingProxyType(metadata ?? new Dict());
    this.kw_only = kw_only ?? MISSING;
  }

  /** The annotation is not kept at run time. */
  get type(): unknown {
    if (this.raw$type !== undefined) return this.raw$type;
    throw new RuntimeError(`the type of the field ${repr(this.name)} is not kept in compiled programs`);
  }

  set type(type: unknown) {
    this.raw$type = type;
  }

  /** A default that wants to know its name is told. */
  __set_name__(owner: Function, name: string): null {
    const value = this.default;
    const method = typeof value === "object" && value !== null ? special(value, "__set_name__") : undefined;
    if (method !== undefined) call(method.bind(value), owner, name);
    return null;
  }

  __repr__(): string {
    const show = (): string => {
      const name = this.name === "" ? null : this.name;
      const parts = { name, type: this.name === "" ? null : this.type, default: this.default };
      const { default_factory, init, repr: shown, hash, compare, metadata, kw_only } = this;
      const all = { ...parts, default_factory, init, repr: shown, hash, compare, metadata, kw_only };
      const texts = Object.entries(all).map(([key, value]) => `${key}=${repr(value)}`);
      return `Field(${texts.join(",")},_field_type=${this.#kind()})`;
    };
    return guarded(this, "...", show);
  }

  #kind(): string {
    if (this.name === "") return "None";
    return this.raw$init_only ? "_FIELD_INITVAR" : "_FIELD";
  }
}

const names: ReadonlySet<string> = new Set([
  "compare",
  "default",
  "default_factory",
  "hash",
  "init",
  "kw_only",
  "metadata",
  "repr",
]);

/** `field(default=…, default_factory=…, …)`: says more of a field than its annotation. */
export function field(...args: unknown[]): Field {
  const options = take_keywords(args);
  if (args.length > 0)
    throw new TypeError(
      `field() takes 0 positional arguments but ${args.length} ${args.length === 1 ? "was" : "were"} given`,
    );
  const strange = Object.keys(options).find((name) => !names.has(name));
  if (strange !== undefined) throw new TypeError(`field() got an unexpected keyword argument '${strange}'`);
  const made = new Field(options);
  if (made.default !== MISSING && made.default_factory !== MISSING)
    throw new ValueError("cannot specify both default and default_factory");
  return made;
}

/** Whether a field has a default of either kind. */
export function has_default({ default: value, default_factory }: Field): boolean {
  return value !== MISSING || default_factory !== MISSING;
}
