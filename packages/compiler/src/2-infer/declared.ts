import type * as ast from "@tsyncio/ast";
import { parse } from "@tsyncio/parser";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import { type Definition, definitionAt, definitionOf, type Linkage } from "../0-link/linkage.ts";
import { canonicalName } from "../tables/index.ts";

/** What an annotation says, its names looked up. */
export type Declared =
  | { readonly kind: "any" }
  | { readonly kind: "none" }
  /** A class of the program. */
  | { readonly kind: "class"; readonly node: ast.ClassDef }
  /** A type of Python's by its plain name: `list`, `Iterable`, `asyncio.Task`; those of `typing` by their modern names. */
  | { readonly kind: "named"; readonly name: string; readonly args: readonly Declared[] }
  /** `tuple[int, ...]` */
  | { readonly kind: "row"; readonly item: Declared }
  | { readonly kind: "callable"; readonly parameters: readonly Declared[] | null; readonly result: Declared }
  | { readonly kind: "union"; readonly members: readonly Declared[] };

/** Where the names of annotations are looked up. */
export interface Names {
  readonly bound: BoundModule;
  readonly linkage: Linkage;
}

const unknown: Declared = { kind: "any" };

/** Reads an annotation. Annotations written as strings are read too; what it does not know is `any`. */
export function declared(node: ast.Expr, names: Names): Declared {
  switch (node.kind) {
    case "Constant":
      if (node.value.type === "None") return { kind: "none" };
      return node.value.type === "str" ? written(node.value.value, names) : unknown;
    case "Name":
    case "Attribute":
      return head(node, [], names);
    case "Subscript":
      return head(node.value, node.slice.kind === "Tuple" ? node.slice.elts : [node.slice], names);
    case "BinOp":
      return node.op === "BitOr" ? union([node.left, node.right], names) : unknown;
    default:
      return unknown;
  }
}

/** `"Job | None"`: an annotation in a string. */
function written(text: string, names: Names): Declared {
  const parsed = parse(`(${text})`, { filename: "annotation" });
  const [statement] = parsed.ok ? parsed.module.body : [];
  return statement?.kind === "Expr" ? declared(statement.value, names) : unknown;
}

function union(nodes: readonly ast.Expr[], names: Names): Declared {
  return { kind: "union", members: nodes.map((node) => declared(node, names)) };
}

/** Names of `typing` and `collections.abc` for what has a plainer one. */
const plainNames: Readonly<Record<string, string>> = {
  List: "list",
  Dict: "dict",
  DefaultDict: "dict",
  Set: "set",
  FrozenSet: "frozenset",
  Tuple: "tuple",
  Sequence: "Iterable",
  Collection: "Iterable",
  Iterator: "Iterable",
  Generator: "Iterable",
  AsyncIterable: "AsyncIterable",
  AsyncIterator: "AsyncIterable",
  AsyncGenerator: "AsyncIterable",
};

function head(node: ast.Expr, args: readonly ast.Expr[], names: Names): Declared {
  const definition = definitionFor(node, names);
  const [origin] = definition?.kind === "variable" ? definition.binding.origins : [];
  if (origin?.kind === "class") return { kind: "class", node: origin.node };
  const full = libraryName(node, definition, names);
  if (full === null) return unknown;
  const name = canonicalName(full).replace(/^(?:typing|typing_extensions|collections\.abc)\./, "");
  return special(name, args, names) ?? { kind: "named", name: plainNames[name] ?? name, args: args.map(read(names)) };
}

const read =
  (names: Names) =>
  (node: ast.Expr): Declared =>
    declared(node, names);

/** Forms whose arguments are not types alone. */
function special(name: string, args: readonly ast.Expr[], names: Names): Declared | null {
  const [first, second] = args;
  switch (name) {
    case "Optional":
      return { kind: "union", members: [...args.map(read(names)), { kind: "none" }] };
    case "Union":
      return union(args, names);
    case "Annotated":
    case "Final":
    case "ClassVar":
    case "Required":
    case "NotRequired":
      return first ? declared(first, names) : unknown;
    case "Callable":
      return {
        kind: "callable",
        parameters: first?.kind === "List" ? first.elts.map(read(names)) : null,
        result: second ? declared(second, names) : unknown,
      };
    case "tuple":
    case "Tuple":
      return first && second && isEllipsis(second) ? { kind: "row", item: declared(first, names) } : null;
    default:
      return null;
  }
}

function isEllipsis(node: ast.Expr): boolean {
  return node.kind === "Constant" && node.value.type === "Ellipsis";
}

/** What a name stands for; one in a string is looked up in the module. */
function definitionFor(node: ast.Expr, { bound, linkage }: Names): Definition | null {
  const definition = definitionAt(node, bound, linkage);
  if (definition || node.kind !== "Name" || bound.bindings.has(node)) return definition;
  const binding = moduleBinding(node.id, bound);
  return binding === null ? null : definitionOf(binding, linkage);
}

function moduleBinding(name: string, bound: BoundModule): Binding | null {
  return bound.scope.bindings.get(name) ?? null;
}

/** The name of a module that an import binds, or of one inside of it: `collections.abc`. */
function modulePath(node: ast.Expr, names: Names): string | null {
  if (node.kind === "Attribute") {
    const outer = modulePath(node.value, names);
    return outer === null ? null : `${outer}.${node.attr}`;
  }
  const definition = definitionFor(node, names);
  const [origin] = definition?.kind === "variable" ? definition.binding.origins : [];
  if (origin?.kind !== "import") return null;
  if (origin.statement.kind === "ImportFrom") return `${origin.statement.module ?? ""}.${origin.node.name}`;
  return origin.node.asname === null ? (origin.node.name.split(".", 1)[0] ?? null) : origin.node.name;
}

/** The name of a type of the library: `typing.List`, `asyncio.Task`, `int`; `null` for a variable of the program. */
function libraryName(node: ast.Expr, definition: Definition | null, names: Names): string | null {
  if (node.kind === "Attribute") {
    const module = modulePath(node.value, names);
    return module === null ? null : `${module}.${node.attr}`;
  }
  if (node.kind !== "Name") return null;
  const [origin] = definition?.kind === "variable" ? definition.binding.origins : [];
  if (origin?.kind === "import" && origin.statement.kind === "ImportFrom")
    return `${origin.statement.module ?? ""}.${origin.node.name}`;
  return definition || names.bound.bindings.has(node) ? null : node.id;
}
