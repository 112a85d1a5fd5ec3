import { bind_receiver } from "../../python/attributes/bound.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { callable } from "../../python/builtins/classes.ts";
import { take_keywords, type Keywords } from "../../python/calls/keywords.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { address } from "../../python/identity.ts";
import { as_index } from "../../python/items/position.ts";
import { truth } from "../../python/truth.ts";
import { type_of } from "../../python/types/type_of.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { namedtuple } from "../collections/namedtuple.ts";
import { update_wrapper } from "./wraps.ts";

/** What `cache_info()` gives. */
export const _CacheInfo: any = /* @__PURE__ */ namedtuple(
  "CacheInfo",
  /* @__PURE__ */ ["hits", "misses", "maxsize", "currsize"],
  /* @__PURE__ */ Object.freeze({ module: "functools" }),
);

/** The results of a function by its arguments; at most so many, the one not asked for the longest goes first. */
class Results {
  readonly maxsize: number | null;
  hits = 0;
  misses = 0;
  #results = new Dict();

  constructor(maxsize: number | null) {
    this.maxsize = maxsize;
  }

  get size(): number {
    return this.#results.size;
  }

  /** The result for a key; `undefined` where there is none. */
  find(key: unknown): unknown {
    const found: unknown = this.#results.find(key);
    if (found === undefined) {
      this.misses += 1;
      return undefined;
    }
    this.hits += 1;
    if (this.maxsize !== null) this.#make_newest(key, found);
    return found;
  }

  #make_newest(key: unknown, found: unknown): void {
    this.#results.remove(key);
    this.#results.set(key, found);
  }

  /** Keeps a result, unless a call within the call has done so. */
  keep(key: unknown, result: unknown): void {
    if (this.maxsize === 0 || this.#results.has(key)) return;
    if (this.maxsize !== null && this.#results.size >= this.maxsize) {
      const oldest = this.#results.raw$keys().next();
      if (oldest.done !== true) this.#results.remove(oldest.value);
    }
    this.#results.set(key, result);
  }

  clear(): null {
    this.#results = new Dict();
    this.hits = 0;
    this.misses = 0;
    return null;
  }
}

/** A decorator that keeps the results of a function, the most recently used ones where `maxsize` is a number. */
export function lru_cache(maxsize: any = 128, typed: any = false): any {
  if (callable(maxsize) && typeof typed === "boolean") return cached(maxsize, 128, typed);
  if (maxsize !== null && as_index(maxsize) === undefined)
    throw new TypeError("Expected first argument to be an integer, a callable, or None");
  const size = maxsize === null ? null : Math.max(0, Number(as_index(maxsize)));
  return (user_function: any): any => cached(user_function, size, truth(typed));
}

/** `lru_cache` without a limit. */
export function cache(user_function: any): any {
  return cached(user_function, null, false);
}

function cached(user_function: any, maxsize: number | null, typed: boolean): any {
  if (!callable(user_function)) throw new TypeError("the first argument must be callable");
  const results = new Results(maxsize);
  const wrapper = (...args: any[]): any => {
    const keywords = take_keywords(args);
    const given = Object.keys(keywords).length === 0 ? args : [...args, kwargs(keywords)];
    if (maxsize === 0) {
      results.misses += 1;
      return call(user_function, ...given);
    }
    const key = key_of(args, keywords, typed);
    const found = results.find(key);
    if (found !== undefined) return found;
    const result: unknown = call(user_function, ...given);
    results.keep(key, result);
    return result;
  };
  Object.defineProperty(wrapper, SIGNATURE, { value: "*args, **kwds" });
  update_wrapper(wrapper, user_function);
  return Object.defineProperties(wrapper, attributes_of(wrapper, results, typed));
}

/** What a cached function has beside what it can: not among the entries of its `__dict__`. */
function attributes_of(wrapper: Function, results: Results, typed: boolean): PropertyDescriptorMap {
  const parameters = (): Dict => new Dict(Object.entries({ maxsize: results.maxsize, typed }));
  return {
    raw$text: { get: () => `<functools._lru_cache_wrapper object at ${address(wrapper)}>` },
    cache_parameters: { value: parameters, configurable: true, writable: true, enumerable: true },
    cache_info: {
      value: bind_receiver(
        wrapper,
        () => call(_CacheInfo, results.hits, results.misses, results.maxsize, results.size) as unknown,
      ),
    },
    cache_clear: { value: bind_receiver(wrapper, () => results.clear()) },
  };
}

/** Stands between the positional arguments and the keywords of a key. */
const KEYWORDS: object = /* @__PURE__ */ Object.freeze(Object.create(null));

/** The key of a call. One text or one int is its own key. */
function key_of(args: readonly any[], keywords: Keywords, typed: boolean): unknown {
  const named = Object.entries(keywords);
  const [only] = args;
  if (args.length === 1 && named.length === 0 && !typed && is_plain(only)) return only;
  const parts: unknown[] = [...args];
  if (named.length > 0) parts.push(KEYWORDS, ...named.flat());
  if (typed) parts.push(...[...args, ...named.map(([, value]) => value as unknown)].map((value) => type_of(value)));
  return parts.every((part) => typeof part !== "object" || part === null || part === KEYWORDS)
    ? Tuple.from(parts)
    : new CallKey(parts);
}

function is_plain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "bigint" || Number.isSafeInteger(value);
}

/** A key whose hash is asked for once. */
class CallKey extends Tuple {
  #hash: number | bigint | null = null;

  override __hash__(): number | bigint {
    return (this.#hash ??= super.__hash__());
  }
}
