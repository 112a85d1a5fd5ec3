import { overrides } from "../comparison/precedence.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { NotImplemented } from "../values/singletons.ts";

/** A binary operator: as error messages write it, and the stem of its special methods (`__add__`, `__radd__`, `__iadd__`). */
export interface Operator {
  readonly symbol: string;
  readonly stem: string;
}

interface Names {
  readonly method: string;
  readonly reflected: string;
}

const names: Record<string, Names | undefined> = /* @__PURE__ */ Object.create(null) as Record<
  string,
  Names | undefined
>;

/** The names of an operator's methods: made once, since texts that are put together anew are slow keys. */
function names_of(stem: string): Names {
  return (names[stem] ??= { method: `__${stem}__`, reflected: `__r${stem}__` });
}

/** Asks the operands' special methods; NotImplemented when neither knows the other. */
export function by_protocol(left: unknown, right: unknown, { stem }: Operator): any {
  const { method, reflected } = names_of(stem);
  if (overrides(right, left, reflected)) {
    const answer = ask(right, reflected, left);
    if (answer !== NotImplemented) return answer;
    return ask(left, method, right);
  }
  const answer = ask(left, method, right);
  if (answer !== NotImplemented || same_type(left, right)) return answer;
  return ask(right, reflected, left);
}

/** The same; raises TypeError `unsupported operand type(s) for +: 'int' and 'str'`. */
export function operate(left: unknown, right: unknown, operator: Operator): any {
  const answer = by_protocol(left, right, operator);
  if (answer === NotImplemented) throw unsupported(left, right, operator);
  return answer;
}

/** The error for operands that no method accepts. */
export function unsupported(left: unknown, right: unknown, { symbol }: Operator): TypeError {
  return new TypeError(`unsupported operand type(s) for ${symbol}: '${type_name(left)}' and '${type_name(right)}'`);
}

function ask(value: unknown, method: string, other: unknown): any {
  const found = special(value, method);
  return found === undefined ? NotImplemented : (found.call(value, other) ?? null);
}

function same_type(left: unknown, right: unknown): boolean {
  return typeof left === "object" && typeof right === "object" && left?.constructor === right?.constructor;
}
