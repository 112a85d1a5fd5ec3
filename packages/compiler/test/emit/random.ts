import * as b from "../../src/4-emit/builders.ts";
import type { BinaryOperator, Expression, Target, UnaryOperator } from "../../src/4-emit/tree.ts";

const binaryOperators: readonly BinaryOperator[] = [
  "===",
  "!==",
  "<",
  ">",
  "<=",
  ">=",
  "+",
  "-",
  "*",
  "/",
  "%",
  "**",
  "&",
  "|",
  "^",
  "<<",
  ">>",
  "&&",
  "||",
  "??",
  "instanceof",
  "in",
];
const unaryOperators: readonly UnaryOperator[] = ["!", "-", "+", "~", "typeof", "void"];

/** A source of numbers below 1 that is the same on every run: a linear congruential generator. */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A random expression of at most the given depth, with every kind of node that can stand in an async generator. */
export function randomExpression(random: () => number, depth: number): Expression {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const next = (): Expression => randomExpression(random, depth - 1);
  const list = (): Expression[] => Array.from({ length: Math.floor(random() * 3) }, next);
  const place = (): Extract<Target, { kind: "name" | "member" }> =>
    random() < 0.5 ? b.name("a") : b.member(next(), "x");
  const leaves: readonly (() => Expression)[] = [
    () => b.name(pick(["a", "c", "d"])),
    () => b.number(pick([0, 1, -1, 1.5, 1e300])),
    () => b.bigint(pick([5n, -5n])),
    () => b.string(pick(["", 'q"', "\n"])),
    () => b.thisLiteral,
  ];
  const nodes: readonly (() => Expression)[] = [
    () => b.binary(pick(binaryOperators), next(), next()),
    () => b.binary(pick(binaryOperators), next(), next()),
    () => b.unary(pick(unaryOperators), next()),
    () => b.conditional(next(), next(), next()),
    () => b.member(next(), pick(["x", "not a name"])),
    () => b.index(next(), next()),
    () => b.call(next(), list()),
    () => b.newOf(next(), list()),
    () => b.awaitOf(next()),
    () => b.yieldOf(random() < 0.3 ? null : next()),
    () => b.yieldFrom(next()),
    () => b.arrow([b.parameter("p", random() < 0.5 ? {} : { type: "any", initial: b.number(1) })], b.object([])),
    () => b.array([...list(), b.spread(next())]),
    () =>
      b.object([
        { key: "k", value: next() },
        { key: "a b", value: next() },
      ]),
    () => b.assign(place(), next(), pick(["=", "+="] as const)),
    () => b.assign(b.arrayPattern([place()], place()), next()),
    () => b.sequence([next(), next()]),
    () => b.template(["s${", next(), "`"]),
    () => b.as(next(), "any"),
    () => b.nonNull(next()),
  ];
  return depth <= 0 ? pick(leaves)() : pick(nodes)();
}
