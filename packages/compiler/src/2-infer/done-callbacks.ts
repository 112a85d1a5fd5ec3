import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Binding } from "../1-bind/bound.ts";
import type { CallFact, Inference } from "./context.ts";

/** The parameters that hold a future which is done: those of functions that are given to `add_done_callback`, and to nothing else. */
export function toldFutures({ linkage, bound, functions }: Inference): ReadonlySet<Binding> {
  const given = new Set<ast.Expr>();
  for (const module of linkage.modules.values()) {
    for (const node of walk(module.bound.module)) {
      const [callback] = node.kind === "Call" ? node.args : [];
      if (node.kind !== "Call" || callback === undefined) continue;
      if (node.func.kind === "Attribute" && node.func.attr === "add_done_callback") given.add(callback);
    }
  }
  const told = new Set<Binding>();
  const note = (node: ast.Node | undefined): void => {
    const [first] = (node === undefined ? undefined : functions.get(node)?.parameters) ?? [];
    const binding = first === undefined ? undefined : bound.bindings.get(first.node);
    if (binding?.origins.length === 1) told.add(binding);
  };
  for (const callback of given) {
    if (callback.kind === "Lambda") note(callback);
    const binding = callback.kind === "Name" ? bound.bindings.get(callback) : undefined;
    const [origin] = binding?.origins ?? [];
    if (binding?.origins.length === 1 && origin?.kind === "function" && binding.reads.every((read) => given.has(read)))
      note(origin.node);
  }
  return told;
}

/** Whether a call asks such a future for its outcome, which does not block. */
export function isOfTold({ call }: CallFact, told: ReadonlySet<Binding>, { bound }: Inference): boolean {
  const { func, args, keywords } = call;
  if (func.kind !== "Attribute" || (func.attr !== "result" && func.attr !== "exception")) return false;
  const binding = func.value.kind === "Name" ? bound.bindings.get(func.value) : undefined;
  return args.length === 0 && keywords.length === 0 && binding !== undefined && told.has(binding);
}
