import type * as ast from "@tsyncio/ast";
import { typedArguments } from "../../tables/typed-arguments.ts";
import { apiEntry, memberOf } from "../api.ts";
import { findMethod } from "../calls/program.ts";
import { membersOf } from "../lattice.ts";
import { type ApiParameter, type ApiType, signatureOf } from "../signatures.ts";
import type { FunctionInfo, ParameterInfo, Type } from "../types.ts";
import type { Loosening } from "./index.ts";
import { holdsUnknown } from "./unknown.ts";

/** The arguments of a call that go to parameters of which TypeScript knows more than was proven of the argument. */
export function loosenCall(node: ast.Call, loosening: Loosening): void {
  for (const member of membersOf(loosening.typeOf(node.func))) {
    const parameters = parametersOf(member, node, loosening);
    if (parameters) visitArguments(node, parameters, loosening);
  }
  for (const info of loosening.inference.calls.get(node)?.callees ?? [])
    visitArguments(node, programParameters(info), loosening);
  const isTyped =
    node.func.kind === "Attribute" && (node.func.attr === "__init__" || isAnnotated(node.func.value, loosening));
  if (isTyped) for (const part of [...node.args, ...node.keywords.map(({ value }) => value)]) loosening.loosen(part);
}

/** Whether the annotation of a variable or attribute may say what a container holds, so that its methods take only that. */
function isAnnotated(node: ast.Expr, { inference }: Loosening): boolean {
  if (node.kind === "Attribute") {
    const classes = [...inference.classes.values()];
    return classes.some(({ fields, classAttributes }) =>
      [fields.get(node.attr), classAttributes.get(node.attr)].some(
        (field) => field != null && field.annotation !== null,
      ),
    );
  }
  const origins = inference.bound.bindings.get(node)?.origins ?? [];
  return origins.some((origin) =>
    origin.kind === "parameter"
      ? origin.node.annotation !== null
      : origin.kind === "assignment" && origin.statement.kind === "AnnAssign",
  );
}

/** A parameter by its name, and whether its text says more than is known. */
interface TypedParameter {
  readonly name: string;
  readonly isTyped: boolean;
  readonly isRest: boolean;
  readonly isNamed: boolean;
}

function visitArguments(node: ast.Call, parameters: readonly TypedParameter[], loosening: Loosening): void {
  const positional = parameters.filter(({ isNamed }) => !isNamed);
  let next = 0;
  for (const argument of node.args) {
    const rest = positional.slice(next);
    const isTyped = argument.kind === "Starred" ? rest.some((each) => each.isTyped) : rest[0]?.isTyped;
    if (isTyped === true) loosening.loosen(argument.kind === "Starred" ? argument.value : argument);
    if (positional[next]?.isRest !== true && argument.kind !== "Starred") next += 1;
  }
  for (const keyword of node.keywords) {
    const parameter = parameters.find(({ name }) => name === keyword.arg);
    if (parameter?.isTyped === true) loosening.loosen(keyword.value);
  }
}

/** The annotation of a parameter stands in the output where nothing that is known says more. */
function programParameters(info: FunctionInfo): readonly TypedParameter[] {
  const [first] = info.parameters;
  return info.parameters
    .filter((parameter) => info.owner === null || parameter !== first || info.parameters.length === 0)
    .map((parameter) => ({
      name: parameter.node.arg,
      isTyped: saysMore(parameter),
      isRest: parameter.kind === "rest",
      isNamed: parameter.kind === "keywordOnly" || parameter.kind === "keywords",
    }));
}

function saysMore(parameter: ParameterInfo): boolean {
  return parameter.annotationHolds && holdsUnknown(parameter.type);
}

/** The parameters of what the tables know; of the program's own functions, those of the calls are looked at. */
function parametersOf(callee: Type, node: ast.Call, { inference }: Loosening): readonly TypedParameter[] | null {
  if (callee.kind === "class") {
    const inherited = findMethod(callee.class, "__init__") ? null : callee.class.bases.find((base) => "kind" in base);
    const entry = inherited && "kind" in inherited ? apiEntry(inherited.name, inference) : null;
    return entry?.kind === "class" ? signatureOf(entry.signature ?? "").map((each) => typed("", each)) : null;
  }
  if (callee.kind === "api") {
    const entry = apiEntry(callee.name, inference);
    if (entry?.kind !== "function" && entry?.kind !== "class") return null;
    return signatureOf(entry.signature ?? "").map((each) => typed(callee.name, each));
  }
  if (callee.kind !== "apiMethod" || node.func.kind !== "Attribute") return null;
  const entry = memberOf(callee.receiver, callee.name, inference);
  const owner = callee.receiver.kind === "runtime" ? callee.receiver.name : callee.receiver.kind;
  return entry?.kind === "function"
    ? signatureOf(entry.signature).map((each) => typed(`${owner}.${callee.name}`, each))
    : null;
}

function typed(name: string, parameter: ApiParameter): TypedParameter {
  const exceptions = Object.hasOwn(typedArguments, name) ? typedArguments[name] : undefined;
  return {
    name: parameter.name,
    isTyped: exceptions?.includes(parameter.name) === true || !takesAnything(parameter.form),
    isRest: parameter.kind === "rest",
    isNamed: parameter.kind === "keywordOnly" || parameter.kind === "keywords",
  };
}

/** Whether the runtime takes whatever comes and checks it itself. */
function takesAnything(form: ApiType): boolean {
  if (form.kind === "variable") return true;
  if (form.kind === "union") return false;
  return form.name === "Any" || form.name === "Iterable";
}
