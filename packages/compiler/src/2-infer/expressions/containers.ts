import type * as ast from "@tsyncio/ast";
import type { ComprehensionExpr } from "../../1-bind/collect-expression.ts";
import type { Frame } from "../context.ts";
import { isGeneric } from "../class-form.ts";
import { siteAt } from "../context.ts";
import { isEnumeration } from "../enumerations.ts";
import { any, bytes, int, intOf, join, joinAll, limited, membersOf, never, str, tupleOf } from "../lattice.ts";
import { narrowed } from "../narrowing.ts";
import { dictAt, listAt, put, setAt } from "../sites.ts";
import { assignTarget } from "../statements/targets.ts";
import type { Type } from "../types.ts";
import { asyncItemOf, itemOf } from "../values.ts";
import { evaluate } from "./index.ts";
import { iteratedInstance, specialCall } from "./special.ts";
import { iteratesBlocking } from "../blocking-items.ts";

/** The type of `[a, *b]`. */
export function inferList(node: ast.List, frame: Frame): Type {
  return listAt(siteAt(node, "", [joinAll(node.elts.map((element) => elementType(element, frame)))], frame.inference));
}

/** The type of `{a, *b}`. */
export function inferSet(node: ast.Set, frame: Frame): Type {
  return setAt(siteAt(node, "", [joinAll(node.elts.map((element) => elementType(element, frame)))], frame.inference));
}

/** The type of `(a, *b)`: of known length unless an element is starred. */
export function inferTuple(node: ast.Tuple, frame: Frame): Type {
  const items = node.elts.map((element) => elementType(element, frame));
  if (node.elts.every((element) => element.kind !== "Starred")) return tupleOf(items.map(boxedItem));
  return limited({ kind: "tuple", items: null, item: joinAll(items.map(boxedItem)) });
}

function boxedItem(type: Type): Type {
  return type.kind === "float" ? { kind: "float", boxed: true } : type;
}

function elementType(element: ast.Expr, frame: Frame): Type {
  return element.kind === "Starred" ? itemOf(evaluate(element, frame)) : evaluate(element, frame);
}

/** The type of `{a: b, **c}`. */
export function inferDict(node: ast.Dict, frame: Frame): Type {
  let [key, value]: [Type, Type] = [never, never];
  for (const [i, valueNode] of node.values.entries()) {
    const keyNode = node.keys[i] ?? null;
    const keyType = keyNode ? evaluate(keyNode, frame) : never;
    const type = evaluate(valueNode, frame);
    key = join(key, keyNode ? keyType : type.kind === "dict" ? type.key : any);
    value = join(value, keyNode ? type : type.kind === "dict" ? type.value : any);
  }
  return dictAt(siteAt(node, "", [key, value], frame.inference));
}

/** The type of a comprehension; its variables are its own. */
export function inferComprehension(node: ComprehensionExpr, outer: Frame): Type {
  const isLazy = node.kind === "GeneratorExp" && !outer.inference.eagerGenerators.has(node);
  const frame: Frame = {
    ...outer,
    place: { ...outer.place, inside: isLazy ? "generator expression" : outer.place.inside },
  };
  for (const [i, generator] of node.generators.entries()) {
    inferGenerator(generator, i === 0 ? outer : frame, frame);
    if (i === 0) frame.env = outer.env && frame.env;
  }
  const { inference } = frame;
  if (node.kind === "DictComp") {
    const key = evaluate(node.key, frame);
    return dictAt(siteAt(node, "", [key, evaluate(node.value, frame)], inference));
  }
  const element = evaluate(node.elt, frame);
  if (node.kind === "ListComp") return listAt(siteAt(node, "", [element], inference));
  if (node.kind === "SetComp") return setAt(siteAt(node, "", [element], inference));
  const isAsync = inference.bound.scopes.get(node)?.isAsync ?? false;
  return limited({ kind: isAsync ? "asyncIterator" : "iterator", item: boxedItem(element) });
}

function inferGenerator(generator: ast.Comprehension, iterFrame: Frame, frame: Frame): void {
  const iterated = evaluate(generator.iter, iterFrame);
  if (generator.is_async === 0 && iteratesBlocking(iterated, frame.inference))
    frame.inference.iterated.set(generator.iter, { iter: generator.iter, place: frame.place });
  const item =
    generator.is_async !== 0 ? asyncIteratedItem(iterated, frame) : iteratedItem(generator.iter, iterated, iterFrame);
  assignTarget(generator.target, item, frame, false);
  for (const test of generator.ifs) {
    evaluate(test, frame);
    frame.env = narrowed(test, frame).whenTrue;
  }
}

/** What a loop over an expression gives. */
export function iteratedItem(node: ast.Expr, type: Type, frame: Frame): Type {
  return rangeItem(node, frame) ?? joinAll(membersOf(type).map((member) => itemOfMember(member, frame)));
}

function itemOfMember(type: Type, frame: Frame): Type {
  return type.kind === "instance" ? iteratedInstance(type, false, frame) : itemOf(type);
}

/** What `async for` over a value gives. */
export function asyncIteratedItem(type: Type, frame: Frame): Type {
  const items = membersOf(type).map((member) =>
    member.kind === "instance" ? iteratedInstance(member, true, frame) : asyncItemOf(member),
  );
  return joinAll(items);
}

const zero = { bits: 0, natural: true };

/** `range(n)` counts from 0 in steps of 1, so a loop over it does not get beyond what can be counted. */
function rangeItem(node: ast.Expr, frame: Frame): Type | null {
  if (node.kind !== "Call" || node.func.kind !== "Name" || node.func.id !== "range" || node.keywords.length > 0)
    return null;
  const { bound, types } = frame.inference;
  if (bound.bindings.has(node.func) || node.args.some((argument) => argument.kind === "Starred")) return null;
  const bounds = node.args.map((argument) => {
    const type = types.get(argument);
    return type?.kind === "int" ? type : { bits: Infinity, natural: false };
  });
  const one = { bits: 1, natural: true };
  const [start = zero, stop = { bits: Infinity }, step = one] = bounds.length === 1 ? [zero, bounds[0]] : bounds;
  const natural = start.natural && step.natural;
  if (Math.max(start.bits, stop.bits) <= 53) return intOf(Math.max(start.bits, stop.bits), natural);
  return start.bits <= 40 && step.bits <= 1 ? intOf(46.5, natural) : int;
}

/** The type of `x[i]` and `x[a:b]`. */
export function inferSubscript(node: ast.Subscript, frame: Frame): Type {
  const container = evaluate(node.value, frame);
  const indexType = evaluate(node.slice, frame);
  return joinAll(
    membersOf(container).map((member) =>
      member.kind === "instance"
        ? specialCall(member, "__getitem__", [indexType], frame)
        : subscripted(member, node.slice, indexType),
    ),
  );
}

/** What a subscript of one container type gives. */
function subscripted(container: Type, slice: ast.Expr, indexType: Type): Type {
  const isSlice = slice.kind === "Slice";
  switch (container.kind) {
    case "str":
      return str;
    case "bytes":
      return isSlice ? bytes : intOf(8, true);
    case "list":
      return isSlice ? container : isIndex(indexType) ? container.item : any;
    case "tuple":
      if (isSlice) return { kind: "tuple", items: null, item: container.item };
      return container.items ? (constantItem(container.items, slice) ?? container.item) : container.item;
    case "dict":
      return container.value;
    case "range":
      return isSlice ? container : intOf(53);
    case "madeClass":
      return isEnumeration(container.class) ? { kind: "made", class: container.class } : any;
    case "never":
      return never;
    case "class":
      return isGeneric(container.class) ? container : any;
    default:
      // A method of a class may keep the key.
      return join(join(any, indexType), container);
  }
}

/** A list is indexed by ints; a slice object in a variable gives a list. */
function isIndex(type: Type): boolean {
  return membersOf(type).every((member) => member.kind === "int" || member.kind === "bool");
}

function constantItem(items: readonly Type[], slice: ast.Expr): Type | null {
  const isNegative = slice.kind === "UnaryOp" && slice.op === "USub";
  const constant = isNegative ? slice.operand : slice;
  if (constant.kind !== "Constant" || constant.value.type !== "int") return null;
  const place = Number(constant.value.value);
  return items[isNegative ? items.length - place : place] ?? null;
}

/** A value is stored at a subscript of a container. */
export function storeItem(container: Type, key: Type, value: Type, isSlice: boolean): void {
  for (const member of membersOf(container)) {
    if (member.kind === "list" && member.site)
      put(member.site, 0, isSlice ? itemOf(value) : isIndex(key) ? value : any);
    else if (member.kind === "dict" && member.site) {
      put(member.site, 0, key);
      put(member.site, 1, value);
    } else join(any, join(key, value));
  }
}

/** The items of an iterable go into a list. */
export function addItems(list: Type, iterable: Type): void {
  if (list.kind === "list" && list.site) put(list.site, 0, itemOf(iterable));
}
