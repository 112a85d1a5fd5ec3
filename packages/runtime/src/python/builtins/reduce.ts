import { invoke } from "../calls/invoke.ts";
import { is_keywords } from "../calls/keywords.ts";
import { gt, lt } from "../comparison/ordering.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { type Items, iterate } from "../iteration/iterate.ts";
import { truth } from "../truth.ts";

/** The keyword arguments of `min` and `max`. */
export interface ExtremeOptions<T = any> {
  readonly key?: ((item: T) => unknown) | null;
  readonly default?: unknown;
}

/** The built-in `min`: of an iterable, or of several arguments. Raises ValueError when there is nothing and no default. */
export function min<T extends Iterable<unknown>>(items: T, options?: ExtremeOptions<Items<T>>): Items<T>;
export function min<T>(first: T, second: T, ...others: (T | ExtremeOptions<T>)[]): T;
export function min(...args: any[]): any;
export function min(...args: any[]): any {
  return extreme("min", args, (candidate, best) => truth(lt(candidate, best)));
}

/** The built-in `max`. */
export function max<T extends Iterable<unknown>>(items: T, options?: ExtremeOptions<Items<T>>): Items<T>;
export function max<T>(first: T, second: T, ...others: (T | ExtremeOptions<T>)[]): T;
export function max(...args: any[]): any;
export function max(...args: any[]): any {
  return extreme("max", args, (candidate, best) => truth(gt(candidate, best)));
}

function extreme(name: string, args: any[], better: (candidate: unknown, best: unknown) => boolean): unknown {
  const options: ExtremeOptions = is_keywords(args.at(-1)) ? args.pop() : {};
  if (args.length === 0) throw new TypeError(`${name} expected at least 1 argument, got 0`);
  if (args.length > 1 && options.default !== undefined) {
    throw new TypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  const key = options.key ?? null;
  let best: { item: unknown; rank: unknown } | null = null;
  for (const item of args.length === 1 ? iterate(args[0]) : args) {
    const rank: unknown = key === null ? item : invoke(key, item);
    if (best === null || better(rank, best.rank)) best = { item, rank };
  }
  if (best !== null) return best.item;
  if (options.default === undefined) throw new ValueError(`${name}() iterable argument is empty`);
  return options.default;
}

/** The built-in `all`: whether every item is true. */
export function all(items: unknown): boolean {
  for (const item of iterate(items)) if (!truth(item)) return false;
  return true;
}

/** The built-in `any`: whether some item is true. */
export function any(items: unknown): boolean {
  for (const item of iterate(items)) if (truth(item)) return true;
  return false;
}
