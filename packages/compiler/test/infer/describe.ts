import { parse } from "@tsyncio/parser";
import { bind } from "../../src/1-bind/bind.ts";
import { infer } from "../../src/2-infer/infer.ts";
import { typeText } from "../../src/2-infer/text.ts";
import type { InferOptions } from "../../src/2-infer/context.ts";
import type { FunctionInfo, InferredModule, Type } from "../../src/2-infer/types.ts";
import { builtins, modules, typeMembers } from "../../src/tables/index.ts";

/** What is inferred of a program, by names. */
export interface Facts {
  readonly module: InferredModule;
  /** The type of each variable, parameters and functions too, by its name in the output. */
  readonly variables: Readonly<Record<string, string>>;
  /** `name(types) -> type` of each function, with the marks that are set. */
  readonly functions: readonly string[];
  /** `Class.field: type`, `!` after the type of a field that is certainly assigned. */
  readonly fields: readonly string[];
  /** The lines of calls that are awaited although Python does not. */
  readonly coloured: readonly number[];
}

/** Infers a program. */
export function facts(source: string, options: InferOptions = {}): Facts {
  const parsed = parse(source, { filename: "example.py" });
  if (!parsed.ok) throw new Error(parsed.diagnostics[0]?.message);
  const bound = bind(parsed.module);
  const module = infer(bound, { modules, builtins, typeMembers }, options);
  const variables = [...bound.scopes.values()].flatMap((scope) => scope.variables);
  const classes = [...module.classes.values()];
  return {
    module,
    variables: Object.fromEntries(variables.map((binding) => [binding.emitted, textOf(module.typeOfBinding(binding))])),
    functions: [...module.functions.values()].map(signatureText),
    fields: classes.flatMap(({ name, fields }) =>
      [...fields.values()].map((field) => `${name}.${field.name}: ${textOf(field.type)}${field.definite ? "!" : ""}`),
    ),
    coloured: [...module.colouredCalls].map((call) => call.lineno).sort((a, b) => a - b),
  };
}

/** The text of a type; the kind of one that TypeScript would call `any`, and the form of a float. */
function textOf(type: Type): string {
  if (type.kind === "float") return type.boxed ? "Float" : "float";
  if (type.kind === "int") return type.bits <= 53 ? "small" : "int";
  const text = typeText(type, {
    runtimeType: (name) => name,
    namespace: (module) => module,
    className: (info) => info.name,
    parameterName: (node) => node.arg,
    entryName: () => null,
    top: "any",
    isLoose: () => true,
    areStepped: false,
  });
  return text === "any" && type.kind !== "any" ? `<${type.kind}>` : text;
}

function signatureText(info: FunctionInfo): string {
  const parameters = info.parameters.map((parameter) => textOf(parameter.type)).join(", ");
  const marks = (["coloured", "escapes", "valueUsed"] as const).filter((mark) => info[mark]);
  return [`${info.name}(${parameters}) -> ${textOf(info.returns)}`, ...marks].join(" ");
}
