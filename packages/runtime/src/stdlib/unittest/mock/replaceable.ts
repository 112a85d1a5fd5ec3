/** The names that a program's tests replace by their full names: the compiler has found them, and the program asks here. */
const own = /* @__PURE__ */ new Map<string, () => unknown>();
const replacements = /* @__PURE__ */ new Map<string, unknown>();

/** The names of modules that the program gives to `patch.object` itself. */
const namespaces = /* @__PURE__ */ new Map<unknown, string>();

/** Says what a name stands for while nothing is in its place; `namespace` is its module, where the program hands that over. */
export function replaceable(full: string, value: () => unknown, namespace?: object): void {
  own.set(full, value);
  if (namespace !== undefined) namespaces.set(namespace, full.slice(0, full.lastIndexOf(".")));
}

/** The owner of names that a module of JavaScript is; the value itself where it is none. */
export function replaceable_owner(owner: unknown): unknown {
  const name = namespaces.get(owner);
  return name === undefined ? owner : new ReplaceableModule(name);
}

/** What a name stands for now. */
export function replaced(full: string, value: unknown): any {
  return replacements.size > 0 && replacements.has(full) ? replacements.get(full) : value;
}

/** The module of such a name, as the owner of an attribute that is replaced. */
export class ReplaceableModule {
  readonly module: string;

  constructor(module: string) {
    this.module = module;
  }

  /** What the name stands for now; `fallback` where there is no such name. */
  read(name: string, fallback: unknown): unknown {
    const full = `${this.module}.${name}`;
    const value = own.get(full);
    return value === undefined ? fallback : replaced(full, value());
  }

  /** Puts something in the place of the name; gives what takes it away again. */
  put(name: string, value: unknown): () => void {
    const full = `${this.module}.${name}`;
    const before = replacements.has(full) ? [replacements.get(full)] : [];
    replacements.set(full, value);
    return () => {
      if (before.length === 0) replacements.delete(full);
      else replacements.set(full, before[0]);
    };
  }

  __str__(): string {
    return `<module '${this.module}'>`;
  }
}

/** How many of the parts of a full name are one that is known; zero where none is. */
export function known_parts(parts: readonly string[]): number {
  for (let count = parts.length; count > 1; count--) if (own.has(parts.slice(0, count).join("."))) return count;
  return 0;
}
