/** What tests only CPython's internals: by CPython's own marks, and by name with a reason for each. */
import { readFileSync } from "node:fs";
import type { Suite } from "./suite.ts";

interface Scope {
  readonly marks: Readonly<Record<string, string>>;
  /** By file, then by `Class.method`, `*.method` or `Class.*`. */
  readonly methods: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const scopes = new Map<string, Scope>();

/** Why a test method is out of scope; null if it is not. `marks` are its decorators and those of its class, as written. */
export function outOfScope(suite: Suite, file: string, name: string, marks: readonly string[]): string | null {
  const scope = scopeOf(suite);
  const marked = Object.entries(scope.marks).find(([mark]) => marks.some((each) => names(each) === mark));
  if (marked !== undefined) return marked[1];
  const [className = "", method = ""] = name.split(".");
  const methods = scope.methods[file] ?? {};
  return methods[name] ?? methods[`*.${method}`] ?? methods[`${className}.*`] ?? null;
}

function scopeOf({ folder }: Suite): Scope {
  let scope = scopes.get(folder.href);
  if (scope === undefined) {
    scope = JSON.parse(readFileSync(new URL("out-of-scope.json", folder), "utf8")) as Scope;
    scopes.set(folder.href, scope);
  }
  return scope;
}

/** `cpython_only` of `support.cpython_only`, `impl_detail` of `impl_detail(cpython=True)`. */
function names(decorator: string): string {
  return (/^[\w.]+/.exec(decorator)?.[0] ?? "").split(".").at(-1) ?? "";
}
