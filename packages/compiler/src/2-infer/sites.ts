import { join, same } from "./lattice.ts";
import type { Progress, Site, Type } from "./types.ts";

/** Makes the site of a container that is created at one place. */
export function newSite(cells: readonly Type[], progress: Progress): Site {
  return { merged: null, cells: [...cells], escaped: false, progress };
}

/** The site that stands for a site and all that were merged with it. */
export function rootSite(site: Site): Site {
  let root = site;
  while (root.merged) root = root.merged;
  for (let at = site; at.merged && at.merged !== root;) [at, at.merged] = [at.merged, root];
  return root;
}

/** Makes one site of two: their containers may be the same. */
export function unify(one: Site, other: Site): Site {
  const [root, rest] = [rootSite(one), rootSite(other)];
  if (root === rest) return root;
  rest.merged = root;
  root.progress.changed = true;
  if (rest.escaped) escapeSite(root);
  root.cells.forEach((_cell, i) => put(root, i, rest.cells[i] ?? anyType));
  return root;
}

/** Something of the given type goes into a container of the site. */
export function put(site: Site, cell: number, type: Type): void {
  const root = rootSite(site);
  const before = root.cells[cell] ?? anyType;
  const after = join(before, dynamic(type));
  if (same(before, after)) return;
  root.cells[cell] = after;
  root.progress.changed = true;
}

/** Anything may happen to the containers of a site. */
export function escapeSite(site: Site): void {
  const root = rootSite(site);
  if (root.escaped) return;
  root.escaped = true;
  root.cells.forEach((_cell, i) => put(root, i, anyType));
}

/** The form in which a value stands in a container, an attribute or dynamic code: a float is not bare there. */
export function dynamic(type: Type): Type {
  return type.kind === "float" && !type.boxed ? { kind: "float", boxed: true } : type;
}

const anyType: Type = { kind: "any" };

/** A list, with its site. */
export function listAt(site: Site): Type {
  return {
    kind: "list",
    site,
    get item() {
      return rootSite(site).cells[0] ?? anyType;
    },
  };
}

/** A set, with its site. */
export function setAt(site: Site): Type {
  return {
    kind: "set",
    site,
    get item() {
      return rootSite(site).cells[0] ?? anyType;
    },
  };
}

/** A dict, with its site. */
export function dictAt(site: Site): Type {
  return {
    kind: "dict",
    site,
    get key() {
      return rootSite(site).cells[0] ?? anyType;
    },
    get value() {
      return rootSite(site).cells[1] ?? anyType;
    },
  };
}

/** An instance of a generic runtime class, with its site. */
export function runtimeAt(name: string, site: Site): Type {
  return {
    kind: "runtime",
    name,
    site,
    get args() {
      return rootSite(site).cells;
    },
  };
}
