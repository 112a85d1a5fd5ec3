import type * as ast from "@tsyncio/ast";
import { matchArguments } from "../../2-infer/match-arguments.ts";
import { selfMatching } from "../../tables/self-matching.ts";
import type { ClassInfo } from "../../2-infer/types.ts";
import { array, assign, binary, call, index, literal, member, nullLiteral, string } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { attributeName } from "../attributes.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { fieldOf } from "../expressions/Attribute.ts";
import { lowerExpression } from "../expressions/index.ts";
import { isExceptionClass } from "../members.ts";
import { boxed } from "../values.ts";
import { lowerPattern } from "./index.ts";
import type { Matching, Subject } from "./matching.ts";
import { partsText } from "./part-types.ts";

/**
 * ```py
 * class Point:
 *     __match_args__ = ("x", "y")
 *
 *     def __init__(self, x: int, y: int):
 *         self.x = x
 *         self.y = y
 *
 * def show(shape):
 *     match shape:
 *         case Point(x, y=0):
 *             print(x)
 *         case int(n) | str(n):
 *             print(n)
 *
 * show(Point(1, 0))
 * show("text")
 * ```
 * ```ts
 * class Point {
 *   declare x: number;
 *   declare y: number;
 *
 *   constructor(x: number, y: number) {
 *     this.x = x;
 *     this.y = y;
 *   }
 * }
 * setattr(Point, "__match_args__", Tuple.of("x", "y"));
 *
 * function show(shape: Point | string): void {
 *   if (shape instanceof Point && shape.y === 0) {
 *     const x = shape.x;
 *     print(x);
 *   } else if (isinstance(shape, int) || isinstance(shape, str)) {
 *     const n: boolean | int | string = shape;
 *     print(n);
 *   }
 * }
 *
 * show(new Point(1, 0));
 * show("text");
 * ```
 * A field that is certainly there is read as it is; whatever else is found by `match_class`.
 */
export function lowerMatchClass(node: ast.MatchClass, subject: Subject, matching: Matching, context: Context): void {
  const parts = [...node.patterns, ...node.kwd_patterns];
  if (parts.length === 0 || isWhole(node, context)) {
    matching.tests.push(instanceTest(node, subject, context));
    for (const part of parts)
      lowerPattern(part, { ...subject, type: context.types.typeOfPattern(part) }, matching, context);
    return;
  }
  const fields = plainFields(node, context);
  if (fields === null) return lowerAtRunTime(node, parts, subject, matching, context);
  matching.tests.push(instanceTest(node, subject, context));
  for (const [place, part] of parts.entries()) {
    const lowered = member(subject.lowered, attributeName(fields[place] ?? ""));
    lowerPattern(part, { lowered, type: context.types.typeOfPattern(part) }, matching, context);
  }
}

/** `int(n)`: the one sub-pattern takes the value itself. */
function isWhole(node: ast.MatchClass, context: Context): boolean {
  const type = typeOf(context, node.cls);
  const isSelf = type.kind === "api" && selfMatching.has(type.name);
  return isSelf && node.patterns.length === 1 && node.kwd_patterns.length === 0;
}

/** `shape instanceof Point`, `isinstance(shape, int)`. */
function instanceTest(node: ast.MatchClass, subject: Subject, context: Context): Expression {
  const type = typeOf(context, node.cls);
  const value = boxed(subject.lowered, subject.type, context);
  const tested = lowerExpression(node.cls, context);
  if (type.kind === "class" || isExceptionClass(type)) return binary("instanceof", value, tested);
  if (type.kind === "api" && selfMatching.has(type.name))
    return call(runtime(context, "isinstance"), [value, tested], node.lineno);
  return binary("!==", call(runtime(context, "match_class"), [value, tested, literal("0")], node.lineno), nullLiteral);
}

/** The fields that the sub-patterns look at, where each is certainly there; `null` where they are found at run time. */
function plainFields(node: ast.MatchClass, context: Context): readonly string[] | null {
  const type = typeOf(context, node.cls);
  if (type.kind !== "class") return null;
  const places = node.patterns.length === 0 ? [] : matchArguments(type.class);
  if (places === null || places.length < node.patterns.length) return null;
  const names = [...places.slice(0, node.patterns.length), ...node.kwd_attrs];
  const isPlain = names.every((name) => isPlainField(type.class, name)) && new Set(names).size === names.length;
  return isPlain ? names : null;
}

function isPlainField(info: ClassInfo, name: string): boolean {
  return fieldOf(info, name)?.definite === true;
}

function lowerAtRunTime(
  node: ast.MatchClass,
  parts: readonly ast.Pattern[],
  subject: Subject,
  matching: Matching,
  context: Context,
): void {
  const names = node.kwd_attrs.length === 0 ? [] : [array(node.kwd_attrs.map((each) => string(each)))];
  const taken = call(
    runtime(context, "match_class"),
    [
      boxed(subject.lowered, subject.type, context),
      lowerExpression(node.cls, context),
      literal(String(node.patterns.length)),
      ...names,
    ],
    node.lineno,
  );
  const found = matching.parts(partsText(parts, null, context));
  matching.tests.push(binary("!==", assign(found, taken), nullLiteral));
  for (const [place, part] of parts.entries()) {
    const item = { lowered: index(found, literal(String(place))), type: context.types.typeOfPattern(part) };
    lowerPattern(part, item, matching, context);
  }
}
