import { parse } from "@tsyncio/parser";
import type { Binding, BoundModule, DeclarationPlace } from "../../src/1-bind/bound.ts";
import { bind } from "../../src/1-bind/bind.ts";

/** Binds a program. */
export function bound(source: string): BoundModule {
  const parsed = parse(source, { filename: "example.py" });
  if (!parsed.ok) throw new Error(parsed.diagnostics[0]?.message);
  return bind(parsed.module);
}

/** The declaration of every variable: `name: place`, with what else is remarkable about it. Class members are left out. */
export function declarations(source: string): readonly string[] {
  const module = bound(source);
  const variables = [...module.scopes.values()].flatMap((scope) => scope.variables);
  return variables
    .filter((binding) => binding.declaration.kind !== "member")
    .map((binding) => `${binding.emitted}: ${describe(binding)}`);
}

function describe(binding: Binding): string {
  const uncertain = [...binding.uncertain].map((name) => name.lineno).sort((a, b) => a - b);
  return place(binding.declaration) + (uncertain.length === 0 ? "" : ` unbound? ${uncertain.join(",")}`);
}

function place(declaration: DeclarationPlace): string {
  switch (declaration.kind) {
    case "inPlace":
      return `${declaration.keyword} in line ${"lineno" in declaration.node ? String(declaration.node.lineno) : "?"}`;
    case "hoisted":
      return `let before line ${String(declaration.block[0]?.lineno)}`;
    default:
      return declaration.kind;
  }
}
