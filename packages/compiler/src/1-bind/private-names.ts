import type * as ast from "@tsyncio/ast";

/**
 * Spells the private names of classes as Python keeps them at run time: `self.__x` in `class A` is the attribute `_A__x`, so that a
 * subclass can have an `__x` of its own. A module without private names is returned as it is.
 */
export function spellPrivateNames(module: ast.Module): ast.Module {
  const rewritten = rewrite(module, null);
  return rewritten as ast.Module;
}

/** The name of a private identifier in a class; any other identifier as it is (Python/compile.c: _Py_Mangle). */
export function mangle(className: string, name: string): string {
  const owner = className.replace(/^_+/, "");
  return name.startsWith("__") && !name.endsWith("__") && !name.includes(".") && owner !== ""
    ? `_${owner}${name}`
    : name;
}

/** The fields that hold identifiers which Python mangles, by kind of node. */
const identifiers: Readonly<Record<string, readonly string[]>> = {
  Attribute: ["attr"],
  Name: ["id"],
  FunctionDef: ["name"],
  AsyncFunctionDef: ["name"],
  ClassDef: ["name"],
  arg: ["arg"],
  keyword: ["arg"],
  Global: ["names"],
  Nonlocal: ["names"],
  ExceptHandler: ["name"],
};

type Fields = Readonly<Record<string, unknown>>;

/** A node with its private names spelled out; the same object where there is none in it. */
function rewrite(value: unknown, className: string | null): unknown {
  if (Array.isArray(value))
    return changed(
      value,
      value.map((item) => rewrite(item, className)),
    );
  if (typeof value !== "object" || value === null || !("kind" in value)) return value;
  const node = value as Fields & { readonly kind: string };
  const inner = node.kind === "ClassDef" ? String(node["name"]) : className;
  let copy: Record<string, unknown> | null = null;
  for (const [key, field] of Object.entries(node)) {
    const mangles = className !== null && identifiers[node.kind]?.includes(key) === true;
    // Only the body of a class is inside it: bases and decorators are not.
    const next = mangles ? spelled(field, className) : rewrite(field, key === "body" ? inner : className);
    if (next !== field) (copy ??= { ...node })[key] = next;
  }
  return copy ?? node;
}

function spelled(field: unknown, className: string): unknown {
  if (typeof field === "string") return mangle(className, field);
  return Array.isArray(field)
    ? changed(
        field,
        field.map((name) => spelled(name, className)),
      )
    : field;
}

function changed(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((item, place) => item === before[place]) ? before : after;
}
