import type * as ast from "@tsyncio/ast";
import { walkNodes } from "../1-bind/walk-names.ts";
import type { Inference } from "./context.ts";
import { type Declared, declared, type Names } from "./declared.ts";
import { membersOf } from "./lattice.ts";
import type { ClassInfo, FunctionInfo, Type } from "./types.ts";
import { awaitedOf, itemOf } from "./values.ts";

/** Finds the annotations that nothing which is known contradicts, so that they may stand in the output. */
export function checkAnnotations(inference: Inference): void {
  for (const info of inference.functions.values()) {
    for (const parameter of info.parameters) {
      const { annotation } = parameter.node;
      const isConstant = inference.bound.bindings.get(parameter.node)?.origins.length === 1;
      parameter.annotationHolds =
        annotation !== null &&
        isConstant &&
        holds(parameter.passed, annotation, inference) &&
        !isExtended(annotation, inference);
    }
    const { returns } = info.node.kind === "Lambda" ? { returns: null } : info.node;
    info.annotationHolds =
      returns !== null &&
      !info.isGenerator &&
      holds(info.given, returns, inference) &&
      !isTypedElsewhere(info, inference);
  }
}

/** Whether a class of the program extends the type that an annotation names: TypeScript does not take its objects for numbers or texts. */
function isExtended(annotation: ast.Expr, inference: Inference): boolean {
  const form = declared(annotation, inference);
  if (form.kind !== "named" || !/^(?:int|float|str)$/.test(form.name)) return false;
  return [...inference.classes.values()].some(({ bases }) =>
    bases.some((base) => "kind" in base && base.name === form.name),
  );
}

/** Whether a result of which nothing is known comes of a function of the runtime: TypeScript may know more, and contradict the annotation. */
function isTypedElsewhere(info: FunctionInfo, inference: Inference): boolean {
  let isFound = false;
  walkNodes(info.node, (node) => {
    if (node.kind !== "Return" || !node.value) return;
    walkNodes(node.value, (part) => {
      const kind = part.kind === "Call" ? inference.types.get(part.func)?.kind : undefined;
      if (kind === "api" || kind === "apiMethod") isFound = true;
    });
  });
  return isFound;
}

/** Whether what is known of a value does not contradict an annotation. */
export function holds(type: Type, annotation: ast.Expr, names: Names): boolean {
  return agrees(type, declared(annotation, names));
}

/** Whether TypeScript takes values of the type where the annotation stands. What the output writes as `any` takes all. */
function agrees(type: Type, form: Declared): boolean {
  return membersOf(type).every((member) => member.kind === "any" || agreesMember(member, form));
}

function agreesMember(type: Type, form: Declared): boolean {
  switch (form.kind) {
    case "any":
      return true;
    case "none":
      return type.kind === "none";
    case "class":
      return (type.kind === "instance" || type.kind === "made") && isA(type.class, form.node);
    case "row":
      return type.kind === "tuple" && agrees(type.item, form.item);
    // TypeScript compares the parameters of functions too.
    case "callable":
      return form.parameters === null && (type.kind === "function" || type.kind === "method");
    case "union":
      return form.members.some((member) => agreesMember(type, member));
    default:
      return agreesNamed(type, form.name, form.args);
  }
}

const kinds: Readonly<Record<string, readonly Type["kind"][]>> = {
  int: ["int"],
  float: ["int", "float"],
  str: ["str"],
  bool: ["bool"],
  bytes: ["bytes"],
  range: ["range"],
  list: ["list"],
  dict: ["dict"],
  set: ["set"],
  tuple: ["tuple"],
  Iterable: ["list", "tuple", "set", "str", "range", "iterator"],
  AsyncIterable: ["asyncIterator"],
  Coroutine: ["coroutine"],
  Awaitable: ["coroutine"],
};

function agreesNamed(type: Type, name: string, args: readonly Declared[]): boolean {
  const [first = unknown, second = unknown] = args;
  if (type.kind === "runtime") return type.name === name && type.args.every((argument) => agrees(argument, first));
  if (!Object.hasOwn(kinds, name)) return false;
  if (kinds[name]?.includes(type.kind) !== true) return false;
  switch (type.kind) {
    case "dict":
      return agrees(type.key, first) && agrees(type.value, second);
    case "tuple":
      if (name !== "tuple") return agrees(type.item, first);
      return args.length === 0 || (type.items?.length === args.length && agreeInOrder(type.items, args));
    case "coroutine":
      return agrees(awaitedOf(type), args.at(-1) ?? unknown);
    case "asyncIterator":
      return agrees(type.item, first);
    default:
      return args.length === 0 || agrees(itemOf(type), first);
  }
}

const unknown: Declared = { kind: "any" };

function agreeInOrder(types: readonly Type[], forms: readonly Declared[]): boolean {
  return types.every((type, i) => agrees(type, forms[i] ?? unknown));
}

function isA(info: ClassInfo, node: ast.ClassDef): boolean {
  return info.node === node || info.bases.some((base) => !("kind" in base) && isA(base, node));
}
