import type * as ast from "@tsyncio/ast";
import type { BindingOrigin, DeclarationPlace } from "./bound.ts";
import type { ComprehensionExpr } from "./collect-expression.ts";
import { dataclassOf } from "./dataclasses/dataclass.ts";
import type { BindingDraft, Block, Occurrence, ScopeDraft } from "./draft.ts";
import { commonBlock, isLoad, siteIn } from "./resolve.ts";
import { isOneImport } from "./versions.ts";

/** Decides where the output declares each variable of a scope. */
export function placeDeclarations(scopes: Iterable<ScopeDraft>, bindings: ReadonlyMap<ast.Node, BindingDraft>): void {
  const all = [...scopes];
  for (const scope of all) for (const binding of scope.variables) binding.declaration = place(binding);
  for (const scope of all) for (const binding of scope.variables) agreeWithTarget(binding, bindings);
}

function place(binding: BindingDraft): DeclarationPlace {
  const { scope } = binding;
  if (scope.kind === "class") return { kind: "member" };
  if (binding.origins.some((origin) => origin.kind === "parameter")) return { kind: "parameter" };
  if (scope.kind === "comprehension" || scope.kind === "lambda") return placeInExpression(binding);
  if (isOneImport(binding) && isNeverEarly(binding)) return { kind: "import" };
  const block = enclosingBlock(binding);
  const first = binding.occurrences.find(({ use, scope }) => !isLoad(use) && scope === binding.scope);
  if (first && isNeverEarly(binding) && !isSharedByIterations(binding, block) && comesFirst(first, block, binding)) {
    const inPlace = placeAt(first.use as BindingOrigin, binding);
    if (inPlace) return inPlace;
  }
  return hoisted(binding);
}

/** Whether only the alternatives of one case bind the variable. */
function isOneCase(binding: BindingDraft, within: ast.MatchCase): boolean {
  const isBoundElsewhere = binding.origins.some((origin) => origin.kind !== "pattern" || origin.case !== within);
  return !isBoundElsewhere && !binding.deleted && !binding.assignedFromInside;
}

function placeInExpression(binding: BindingDraft): DeclarationPlace {
  const [origin] = binding.origins;
  const isSimple = binding.origins.length === 1 && !binding.captured && !binding.assignedFromInside;
  if (isSimple && origin?.kind === "comprehension") return { kind: "inPlace", keyword: "const", node: origin.node };
  return { kind: "hoistedIn", node: binding.scope.node as ast.Lambda | ComprehensionExpr };
}

/** No closure and no load comes before the first assignment. */
function isNeverEarly(binding: BindingDraft): boolean {
  return binding.uncertain.size === 0 && !binding.writtenEarly;
}

function enclosingBlock(binding: BindingDraft): Block {
  return binding.occurrences
    .map((occurrence) => siteIn(occurrence, binding.scope).block)
    .reduce(
      commonBlock,
      binding.occurrences[0] ? siteIn(binding.occurrences[0], binding.scope).block : binding.scope.root,
    );
}

/** A closure made in one iteration sees what later ones assign, which a JavaScript binding of the loop's body would hide. */
function isSharedByIterations(binding: BindingDraft, block: Block): boolean {
  return block.loop !== null && (binding.captured || binding.uncertain.size > 0);
}

/** Whether the first origin stands in the enclosing block itself and before everything else that runs with it. */
function comesFirst(first: Occurrence, block: Block, binding: BindingDraft): boolean {
  return (
    first.site.block === block &&
    binding.occurrences.every(
      (occurrence) =>
        occurrence === first ||
        occurrence.use.kind === "mention" ||
        occurrence.scope.deferred ||
        siteIn(occurrence, binding.scope).order > first.site.order,
    )
  );
}

function placeAt(origin: BindingOrigin, binding: BindingDraft): DeclarationPlace | null {
  const isOnly = binding.origins.length === 1 && !binding.deleted && !binding.assignedFromInside;
  switch (origin.kind) {
    case "function":
    case "class":
      if (isDecorated(origin.node)) break;
      return isOnly ? { kind: origin.kind } : { kind: "inPlace", keyword: "let", node: origin.node };
    case "assignment":
      if (origin.statement.kind === "NamedExpr") return null;
      break;
    case "pattern":
      if (origin.case.guard !== null) return null;
      return { kind: "inPlace", keyword: isOneCase(binding, origin.case) ? "const" : "let", node: origin.node };
    case "augmented":
    case "delete":
    case "parameter":
      return null;
    default:
  }
  return { kind: "inPlace", keyword: isOnly ? "const" : "let", node: origin.node };
}

/** Whether decorators decide what a definition binds; `dataclass` gives back its class. */
function isDecorated(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef): boolean {
  return node.decorator_list.length > 0 && !(node.kind === "ClassDef" && dataclassOf(node) !== null);
}

function hoisted(binding: BindingDraft): DeclarationPlace {
  if (binding.scope.kind === "comprehension" || binding.scope.kind === "lambda") return placeInExpression(binding);
  let block = enclosingBlock(binding);
  while (isSharedByIterations(binding, block) && block.loop?.parent) block = block.loop.parent;
  while (isHeadOf(binding, block) && block.parent) block = block.parent;
  return { kind: "hoisted", block: block.statements };
}

const heads: ReadonlySet<string> = new Set(["loop", "with", "except", "pattern"]);

/** Whether the head of a block's own statement assigns the variable: the target of the loop whose body the block is, a handler's name, a case's pattern. */
function isHeadOf(binding: BindingDraft, block: Block): boolean {
  return binding.occurrences.some(({ use, site }) => heads.has(use.kind) && site.block === block);
}

/** The names of one tuple or list target are declared together, or none of them is. */
function agreeWithTarget(binding: BindingDraft, bindings: ReadonlyMap<ast.Node, BindingDraft>): void {
  for (const origin of binding.origins) {
    const target = targetOf(origin);
    if (target?.kind !== "Tuple" && target?.kind !== "List") continue;
    const names = namesIn(target);
    const declared = names?.map((name) => declaredAt(name, bindings));
    if (declared?.every((keyword) => keyword === "const")) continue;
    const isDeclarable = declared?.every((keyword) => keyword !== null) ?? false;
    for (const name of names ?? allNamesIn(target)) {
      const other = bindings.get(name);
      if (!other || declaredAt(name, bindings) === null) continue;
      other.declaration = isDeclarable ? { kind: "inPlace", keyword: "let", node: name } : hoisted(other);
    }
  }
}

function declaredAt(name: ast.Name, bindings: ReadonlyMap<ast.Node, BindingDraft>): "const" | "let" | null {
  const declaration = bindings.get(name)?.declaration;
  return declaration?.kind === "inPlace" && declaration.node === name ? declaration.keyword : null;
}

/** The whole target in which an origin's name stands. */
function targetOf(origin: BindingOrigin): ast.Expr | null {
  switch (origin.kind) {
    case "assignment":
      return origin.statement.kind === "Assign"
        ? (origin.statement.targets.find((target) => allNamesIn(target).includes(origin.node)) ?? null)
        : null;
    case "loop":
    case "comprehension":
      return origin.statement.target;
    case "with":
      return origin.item.optional_vars;
    default:
      return null;
  }
}

/** The names of a target; `null` if it has other places in it, such as attributes, which nothing can declare. */
function namesIn(target: ast.Expr): readonly ast.Name[] | null {
  if (target.kind === "Name") return [target];
  if (target.kind === "Starred") return namesIn(target.value);
  if (target.kind !== "Tuple" && target.kind !== "List") return null;
  const names: ast.Name[] = [];
  for (const part of target.elts) {
    const inside = namesIn(part);
    if (!inside) return null;
    names.push(...inside);
  }
  return names;
}

function allNamesIn(target: ast.Expr): readonly ast.Name[] {
  if (target.kind === "Name") return [target];
  if (target.kind === "Starred") return allNamesIn(target.value);
  return target.kind === "Tuple" || target.kind === "List" ? target.elts.flatMap(allNamesIn) : [];
}
