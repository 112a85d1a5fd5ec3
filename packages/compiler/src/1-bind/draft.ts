import type * as ast from "@tsyncio/ast";
import type { Binding, BindingOrigin, DeclarationPlace, Scope } from "./bound.ts";

/** A body of statements of one scope, in the tree of such bodies. */
export interface Block {
  readonly statements: readonly ast.Stmt[];
  readonly parent: Block | null;
  /** The compound statement that the body belongs to; `null` for the body of a function or module. */
  readonly owner: ast.Stmt | null;
  readonly depth: number;
  /** The outermost loop's body that this block is or lies in. */
  readonly loop: Block | null;
}

/** Where something stands in a scope: its block, and its number in the order of evaluation. */
export interface Site {
  readonly block: Block;
  readonly order: number;
}

/** A scope while it is being built. */
export interface ScopeDraft extends Scope {
  readonly parent: ScopeDraft | null;
  readonly bindings: Map<string, BindingDraft>;
  readonly variables: BindingDraft[];
  isAsync: boolean;
  isGenerator: boolean;
  /** Where the construct that opens it stands in the parent's scope; `null` for the module. */
  readonly site: Site | null;
  readonly root: Block;
  /** Its code may run later than the place where it stands: a function, a lambda, a generator expression. */
  readonly deferred: boolean;
  /** Names declared `global` or `nonlocal`. */
  readonly elsewhere: Map<string, "global" | "nonlocal">;
  /** Names that the scope binds, filled before any name is resolved. */
  readonly bound: Set<string>;
}

/** A binding while it is being built. */
export interface BindingDraft extends Omit<Binding, "scope"> {
  emitted: string;
  readonly scope: ScopeDraft;
  readonly origins: BindingOrigin[];
  readonly reads: ast.Name[];
  captured: boolean;
  assignedFromInside: boolean;
  deleted: boolean;
  declaration: DeclarationPlace;
  readonly uncertain: Set<ast.Name>;
  readonly occurrences: Occurrence[];
  /** Written from a closure that may run before the binding's first assignment. */
  writtenEarly: boolean;
  /**
   * One of several separate live ranges of its name. Declared in place it has its block to itself, so that the others
   * may have the same name in the output.
   */
  readonly isRange: boolean;
}

/** One occurrence of a name in the source. */
export interface Occurrence {
  readonly name: string;
  readonly node: ast.Node;
  readonly scope: ScopeDraft;
  readonly site: Site;
  /**
   * What it does; a mention stands in an annotation that Python does not evaluate. The implicit unbinding at the end of
   * an `except … as name` is no occurrence.
   */
  readonly use: { readonly kind: "read" | "mention"; readonly node: ast.Name } | BindingOrigin;
}

/** Makes a binding that has no occurrence yet. */
export function newBinding(name: string, scope: ScopeDraft): BindingDraft {
  return {
    name,
    emitted: name,
    scope,
    origins: [],
    reads: [],
    captured: false,
    assignedFromInside: false,
    deleted: false,
    declaration: { kind: "member" },
    uncertain: new Set(),
    occurrences: [],
    writtenEarly: false,
    isRange: false,
  };
}

/** Makes a block inside `parent`. */
export function newBlock(
  statements: readonly ast.Stmt[],
  parent: Block | null,
  owner: ast.Stmt | null = null,
  isLoop = false,
): Block {
  const block = { statements, parent, owner, depth: parent ? parent.depth + 1 : 0, loop: parent?.loop ?? null };
  if (isLoop && block.loop === null) block.loop = block;
  return block;
}

/** The scope's own binding of a name, made when there is none. */
export function bindingIn(scope: ScopeDraft, name: string): BindingDraft {
  let binding = scope.bindings.get(name);
  if (binding) return binding;
  binding = newBinding(name, scope);
  scope.bindings.set(name, binding);
  scope.variables.push(binding);
  return binding;
}
