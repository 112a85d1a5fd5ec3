import type * as ast from "@tsyncio/ast";
import type { Env, Frame } from "./context.ts";
import { classEntry, extendsRuntime } from "./api.ts";
import { joinEnvs, refine, siteAt, typeAt } from "./context.ts";
import {
  any,
  bool,
  boxedFloat,
  bytes,
  extendsClass,
  int,
  join,
  joinAll,
  membersOf,
  never,
  none,
  str,
  unionOf,
  withoutNone,
} from "./lattice.ts";
import { dictAt, listAt, runtimeAt, setAt } from "./sites.ts";
import type { ClassInfo, Type } from "./types.ts";

/** What is known of variables after a test, by its outcome. */
export interface Outcome {
  readonly whenTrue: Env;
  readonly whenFalse: Env;
}

/** Sharpens the types of variables by a test that was evaluated already. */
export function narrowed(test: ast.Expr, frame: Frame): Outcome {
  const unchanged = { whenTrue: frame.env, whenFalse: frame.env };
  if (frame.env === null) return unchanged;
  switch (test.kind) {
    case "UnaryOp": {
      if (test.op !== "Not") return unchanged;
      const { whenTrue, whenFalse } = narrowed(test.operand, frame);
      return { whenTrue: whenFalse, whenFalse: whenTrue };
    }
    case "BoolOp":
      return narrowedChain(test, frame);
    case "Name":
    case "NamedExpr":
      return split(test, frame, withoutNone, (type) => type);
    case "Compare":
      return narrowedComparison(test, frame);
    case "Call":
      return narrowedCall(test, frame);
    default:
      return unchanged;
  }
}

function narrowedChain(test: ast.BoolOp, frame: Frame): Outcome {
  const start = frame.env;
  let goesOn = start;
  let stopped: Env = null;
  for (const value of test.values) {
    frame.env = goesOn;
    const { whenTrue, whenFalse } = narrowed(value, frame);
    goesOn = test.op === "And" ? whenTrue : whenFalse;
    stopped = joinEnvs(stopped, test.op === "And" ? whenFalse : whenTrue);
  }
  frame.env = start;
  return test.op === "And" ? { whenTrue: goesOn, whenFalse: stopped } : { whenTrue: stopped, whenFalse: goesOn };
}

/** The variable's type on both sides of a test. */
function split(node: ast.Expr, frame: Frame, ifTrue: (type: Type) => Type, ifFalse: (type: Type) => Type): Outcome {
  const name = node.kind === "NamedExpr" ? node.target : node;
  const binding = frame.inference.bound.bindings.get(name);
  const start = frame.env;
  if (!binding || start === null) return { whenTrue: start, whenFalse: start };
  const type = typeAt(binding, frame);
  const sharpen = (sharper: Type): Env => {
    frame.env = start;
    if (sharper.kind !== "never") refine(binding, sharper, frame);
    return frame.env;
  };
  const outcome = { whenTrue: sharpen(ifTrue(type)), whenFalse: sharpen(ifFalse(type)) };
  frame.env = start;
  return outcome;
}

function narrowedComparison(test: ast.Compare, frame: Frame): Outcome {
  const [op] = test.ops;
  const [right] = test.comparators;
  const unchanged = { whenTrue: frame.env, whenFalse: frame.env };
  if (test.ops.length !== 1 || !right || right.kind !== "Constant" || right.value.type !== "None") return unchanged;
  const onlyNone = (type: Type): Type =>
    type.kind === "any" || membersOf(type).some((member) => member.kind === "none") ? none : type;
  if (op === "Is") return split(test.left, frame, onlyNone, withoutNone);
  if (op === "IsNot") return split(test.left, frame, withoutNone, onlyNone);
  return unchanged;
}

function narrowedCall(test: ast.Call, frame: Frame): Outcome {
  const [subject, classes] = test.args;
  const { bound } = frame.inference;
  const isCheck = test.func.kind === "Name" && test.func.id === "isinstance" && !bound.bindings.has(test.func);
  if (!isCheck || !subject || !classes || test.args.length !== 2) return { whenTrue: frame.env, whenFalse: frame.env };
  const listed = classes.kind === "Tuple" ? classes.elts : [classes];
  const instances = listed.map((each) => instancesOf(each, frame));
  return split(
    subject,
    frame,
    (type) => (instances.includes(null) ? type : keep(type, joinAll(instances.map((each) => each ?? any)), frame)),
    (type) => (instances.includes(null) || type.kind === "any" ? type : dropped(type, instances, frame)),
  );
}

/** The type of the instances of a class given by an expression; `null` where it is not known. */
export function instancesOf(node: ast.Expr, frame: Frame): Type | null {
  const { inference } = frame;
  const type = inference.types.get(node);
  if (type?.kind === "class") return { kind: "instance", class: type.class };
  if (type?.kind !== "api" || inference.extended.has(type.name)) return null;
  const site = siteAt(node, "instances", [any, any], inference);
  switch (type.name) {
    case "int":
      return unionOf([bool, int]);
    case "bool":
      return bool;
    case "float":
      return boxedFloat;
    case "str":
      return str;
    case "bytes":
      return bytes;
    case "list":
      return listAt(site);
    case "set":
      return setAt(site);
    case "dict":
      return dictAt(site);
    case "tuple":
      return { kind: "tuple", items: null, item: any };
    default:
      return instanceOfRuntime(type.name, node, frame);
  }
}

function instanceOfRuntime(name: string, node: ast.Expr, frame: Frame): Type | null {
  const entry = classEntry(name, frame.inference);
  if (!entry) return null;
  if (entry.typeParameters === undefined) return { kind: "runtime", name, args: [] };
  return runtimeAt(
    name,
    siteAt(
      node,
      "instances",
      entry.typeParameters.map(() => any),
      frame.inference,
    ),
  );
}

/** The values of a type that are instances. A value of which nothing was known is one of the class's. */
export function keep(type: Type, instances: Type, frame: Frame): Type {
  if (type.kind === "any") return instances;
  const kept = membersOf(type).flatMap((member): readonly Type[] => {
    const fitting = membersOf(instances).filter((instance) => isOf(member, instance, frame));
    if (fitting.length > 0) return [member];
    return membersOf(instances).filter((instance) => isOf(instance, member, frame));
  });
  return kept.length === 0 ? never : kept.reduce(join);
}

/** What is left of a type without the values that are instances. */
export function dropped(type: Type, instances: readonly (Type | null)[], frame: Frame): Type {
  const all = instances.flatMap((each) => (each ? membersOf(each) : []));
  return unionOf(membersOf(type).filter((member) => !all.some((instance) => isOf(member, instance, frame))));
}

/** Whether each value of `type` is an instance of what `instance` stands for. */
function isOf(type: Type, instance: Type, frame: Frame): boolean {
  if (type.kind === "instance" && instance.kind === "instance") return extendsClass(type.class, instance.class);
  if (type.kind === "runtime" && instance.kind === "runtime")
    return extendsRuntime(type.name, instance.name, frame.inference);
  if ((type.kind === "instance" || type.kind === "made") && instance.kind === "runtime")
    return extendsRuntimeClass(type.class, instance.name, frame);
  return type.kind === instance.kind;
}

function extendsRuntimeClass(info: ClassInfo, base: string, frame: Frame): boolean {
  return info.bases.some((each) =>
    "kind" in each ? extendsRuntime(each.name, base, frame.inference) : extendsRuntimeClass(each, base, frame),
  );
}
