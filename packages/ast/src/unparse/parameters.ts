import type { Arg, Arguments, Expr, ParamSpec, TypeParam, TypeVar, TypeVarTuple } from "../generated/nodes.ts";
import { writeOptional } from "./expression.ts";

/** `a, /, b=1, *rest, c, **others`: what stands between the parentheses of a `def`. */
export function writeParameters(node: Arguments): string {
  const { posonlyargs, vararg, kwonlyargs, kwarg } = node;
  const parameters = writePositional(node);
  if (posonlyargs.length > 0) parameters.splice(posonlyargs.length, 0, "/");
  if (vararg !== null) parameters.push(`*${writeParameter(vararg)}`);
  else if (kwonlyargs.length > 0) parameters.push("*");
  parameters.push(...kwonlyargs.map((each, index) => withDefault(each, node.kw_defaults[index])));
  if (kwarg !== null) parameters.push(`**${writeParameter(kwarg)}`);
  return parameters.join(", ");
}

/** Defaults belong to the last of the positional parameters. */
function writePositional({ posonlyargs, args, defaults }: Arguments): string[] {
  const positional = [...posonlyargs, ...args];
  const required = positional.length - defaults.length;
  return positional.map((each, index) => withDefault(each, defaults[index - required]));
}

const withDefault = (parameter: Arg, value: Expr | null | undefined): string =>
  writeParameter(parameter) + writeOptional("=", value ?? null);

/** `name: annotation` */
export function writeParameter(node: Arg): string {
  return node.arg + writeOptional(": ", node.annotation);
}

/** `[T: bound, *Ts, **P]`; nothing where there are none. */
export function writeTypeParameters(nodes: readonly TypeParam[]): string {
  return nodes.length === 0 ? "" : `[${nodes.map(writeTypeParameter).join(", ")}]`;
}

const typeParameterPrefix = { TypeVar: "", TypeVarTuple: "*", ParamSpec: "**" } as const;

/** `T: bound = default` */
export function writeTypeParameter(node: TypeVar | TypeVarTuple | ParamSpec): string {
  const bound = node.kind === "TypeVar" ? writeOptional(": ", node.bound) : "";
  return typeParameterPrefix[node.kind] + node.name + bound + writeOptional(" = ", node.default_value);
}
