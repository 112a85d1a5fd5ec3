import { system } from "#system";
import { TypeError, KeyError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { raise_from } from "../../python/exceptions/raise.ts";
import { plain } from "../../python/derived/plain.ts";
import { type_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { Dict } from "../../python/values/dict.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { Mapping, MutableMapping } from "../collections/abc/mappings.ts";
import { finish_class } from "../../python/classes/finish_class.ts";
import { fsdecode } from "./path_text.ts";
import { attempt } from "./errors.ts";

/** The environment as the program found it, with what it has changed since; child processes get the changes. */
export class _Environ extends MutableMapping {
  static readonly __name__: string = "_Environ";
  static override readonly __module__: string = "os";
  static {
    finish_class(this);
  }

  readonly #values: Map<string, string>;

  constructor(values: Readonly<Record<string, string | undefined>>) {
    super();
    this.#values = new Map(Object.entries(values) as [string, string][]);
  }

  override __getitem__(key: unknown): any {
    const value = this.#values.get(checked(key));
    if (value === undefined) throw raise_from(new KeyError(key), null);
    return value;
  }

  override __setitem__(key: unknown, value: unknown): null {
    const [name, text] = [checked(key), checked(value)];
    putenv(name, text);
    this.#values.set(name, text);
    return null;
  }

  override __delitem__(key: unknown): null {
    const name = checked(key);
    unsetenv(name);
    if (!this.#values.delete(name)) throw raise_from(new KeyError(key), null);
    return null;
  }

  override __contains__(key: unknown): boolean {
    return this.#values.has(checked(key));
  }

  __iter__(): any {
    return [...this.#values.keys()][Symbol.iterator]();
  }

  __len__(): number {
    return this.#values.size;
  }

  __repr__(): string {
    const entries = [...this.#values].map(([key, value]) => `${repr(key)}: ${repr(value)}`);
    return `environ({${entries.join(", ")}})`;
  }

  /** A dict of its own. */
  copy(): Dict {
    return new Dict([...this.#values]);
  }

  __or__(other: unknown): any {
    return other instanceof Mapping || other instanceof Dict ? merged(this, other) : NotImplemented;
  }

  __ror__(other: unknown): any {
    return other instanceof Mapping || other instanceof Dict ? merged(other, this) : NotImplemented;
  }

  __ior__(other: unknown): this {
    this.update(other);
    return this;
  }
}

function merged(first: any, second: any): Dict {
  const both = new Dict<any, any>();
  for (const each of [first, second])
    for (const [key, value] of iterate(each.items()) as Iterable<[unknown, unknown]>) both.set(key, value);
  return both;
}

function checked(value: unknown): string {
  const text = plain(value);
  if (typeof text !== "string") throw new TypeError(`str expected, not ${type_name(value)}`);
  return text;
}

/** The environment of the process: `os.environ`. */
export const environ: _Environ = /* @__PURE__ */ (() => new _Environ(system.variables()))();

/** A variable of the environment, or the default where there is none. */
export function getenv(key: unknown, fallback: any = null): any {
  return environ.get(key, fallback);
}

/** Sets a variable for child processes; `environ` does not learn of it. */
export function putenv(name: unknown, value: unknown): null {
  const [key, text] = [fsdecode(name), fsdecode(value)];
  check_variable(key);
  if (text.includes("\0")) throw new ValueError("embedded null byte");
  attempt(() => system.set_variable(key, text));
  return null;
}

/** Removes a variable for child processes; `environ` does not learn of it. */
export function unsetenv(name: unknown): null {
  const key = fsdecode(name);
  if (key === "" || key.includes("=")) throw new OSError(22, "Invalid argument");
  attempt(() => system.delete_variable(key));
  return null;
}

function check_variable(key: string): void {
  if (key.includes("\0")) throw new ValueError("embedded null byte");
  if (key.includes("=")) throw new ValueError("illegal environment variable name");
  if (key === "") throw new OSError(22, "Invalid argument");
}
