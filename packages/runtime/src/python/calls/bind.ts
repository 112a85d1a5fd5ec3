import { TypeError } from "../exceptions/hierarchy.ts";
import type { Keywords } from "./keywords.ts";
import type { Parameter, Signature } from "./signature.ts";

/** What is called, as error messages name it, and how many arguments its caller did not write (`self`). */
export interface Callee {
  readonly name: string;
  readonly hidden: number;
}

/**
 * Puts the arguments of a dynamic call in the order of the parameters: keyword-only and surplus keyword arguments travel in
 * one object at the end. Raises TypeError with CPython's texts for wrong arguments.
 */
export function bind_arguments(
  signature: Signature,
  args: readonly unknown[],
  keywords: Keywords | null,
  callee: Callee,
): unknown[] {
  const bound = [...args];
  const { trailing, count } = place_keywords(signature, bound, keywords, callee);
  if (args.length > signature.positional.length && !signature.variadic)
    throw too_many(signature, args.length, keywords, callee);
  check_missing(signature, bound, trailing, callee);
  while (bound.length > 0 && bound.length > args.length && bound.at(-1) === undefined) bound.pop();
  if (count > 0) {
    while (bound.length < signature.positional.length) bound.push(undefined);
    bound.push(trailing);
  }
  return bound;
}

function place_keywords(
  signature: Signature,
  bound: unknown[],
  keywords: Keywords | null,
  callee: Callee,
): { trailing: Keywords; count: number } {
  const trailing: [string, unknown][] = [];
  const passed = bound.length;
  for (const [name, value] of Object.entries(keywords ?? {})) {
    const index = signature.positional.findIndex((parameter) => parameter.name === name);
    if (index >= signature.positional_only) {
      if (index < passed) throw new TypeError(`${callee.name}() got multiple values for argument '${name}'`);
      while (bound.length <= index) bound.push(undefined);
      bound[index] = value;
    } else if (signature.keywords || signature.keyword_only.some((parameter) => parameter.name === name)) {
      trailing.push([name, value]);
    } else {
      throw unexpected(signature, name, keywords!, callee);
    }
  }
  return { trailing: Object.fromEntries(trailing), count: trailing.length };
}

function unexpected(signature: Signature, name: string, keywords: Keywords, callee: Callee): TypeError {
  const misplaced = signature.positional
    .slice(0, signature.positional_only)
    .filter((parameter) => Object.hasOwn(keywords, parameter.name));
  if (misplaced.length > 0) {
    const names = misplaced.map((parameter) => parameter.name).join(", ");
    return new TypeError(`${callee.name}() got some positional-only arguments passed as keyword arguments: '${names}'`);
  }
  return new TypeError(`${callee.name}() got an unexpected keyword argument '${name}'`);
}

function check_missing(signature: Signature, bound: readonly unknown[], trailing: Keywords, callee: Callee): void {
  const positional = signature.positional.filter(
    (parameter, index) => !parameter.has_default && bound[index] === undefined,
  );
  if (positional.length > 0) throw missing(positional, "positional", callee);
  const keyword = signature.keyword_only.filter(
    (parameter) => !parameter.has_default && !Object.hasOwn(trailing, parameter.name),
  );
  if (keyword.length > 0) throw missing(keyword, "keyword-only", callee);
}

function missing(parameters: readonly Parameter[], kind: string, callee: Callee): TypeError {
  const names = parameters.map((parameter) => `'${parameter.name}'`);
  const count = names.length;
  return new TypeError(
    `${callee.name}() missing ${count} required ${kind} argument${count === 1 ? "" : "s"}: ${listed(names)}`,
  );
}

function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

function too_many(signature: Signature, given: number, keywords: Keywords | null, { name, hidden }: Callee): TypeError {
  const most = signature.positional.length + hidden;
  const least = signature.positional.filter((parameter) => !parameter.has_default).length + hidden;
  const takes = least === most ? String(most) : `from ${least} to ${most}`;
  const extra = signature.keyword_only.filter((parameter) => Object.hasOwn(keywords ?? {}, parameter.name)).length;
  const count = given + hidden;
  const plural = least === most && most === 1 ? "" : "s";
  const verb = count === 1 && extra === 0 ? "was" : "were";
  if (extra === 0)
    return new TypeError(`${name}() takes ${takes} positional argument${plural} but ${count} ${verb} given`);
  const keyword_part = `keyword-only argument${extra === 1 ? "" : "s"}`;
  return new TypeError(
    `${name}() takes ${takes} positional argument${plural} but ${count} positional argument${count === 1 ? "" : "s"} (and ${extra} ${keyword_part}) were given`,
  );
}
