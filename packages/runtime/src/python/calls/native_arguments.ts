import { TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { is_bound } from "../attributes/bound.ts";
import type { Signature } from "./signature.ts";

/** Methods whose parameters have names in CPython's C code: their errors count in other words. */
const named = /^(?:decode|encode|expandtabs|hex|rsplit|sort|split|splitlines|to_bytes)$/;

/** Checks how many arguments a bound method of a built-in value gets, which CPython says in words of its own. */
export function check_native(target: Function, name: string, { positional, variadic }: Signature, given: number): void {
  if (variadic || !is_bound(target) || !is_builtin(target.__self__)) return;
  const most = positional.length;
  const least = positional.filter((parameter) => !parameter.has_default).length;
  if (given >= least && given <= most) return;
  if (name === "sort") throw new TypeError("sort() takes no positional arguments");
  const count = (wanted: number): string => `${wanted} argument${wanted === 1 ? "" : "s"}`;
  if (most === 0) throw new TypeError(`${type_name(target.__self__)}.${name}() takes no arguments (${given} given)`);
  if (named.test(name)) throw new TypeError(`${name}() takes at most ${count(most)} (${given} given)`);
  if (least === 1 && most === 1)
    throw new TypeError(`${type_name(target.__self__)}.${name}() takes exactly one argument (${given} given)`);
  const bound = least === most ? count(most) : given > most ? `at most ${count(most)}` : `at least ${count(least)}`;
  throw new TypeError(`${name} expected ${bound}, got ${given}`);
}

function is_builtin(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  return Array.isArray(value) || /^(?:bytearray|bytes|dict|frozenset|set|tuple)$/.test(own_name(value));
}

function own_name(value: object): string {
  const { constructor: cls } = value;
  return Object.hasOwn(cls, "__builtin__") ? String(Reflect.get(cls, "__builtin__")) : "";
}
