import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { folderOf } from "./finder.ts";
import type { Program, SourceModule } from "./program.ts";
import { importSites } from "./sites.ts";
import { globalsOf } from "./star.ts";

/** A global variable of a module that other modules use. */
export interface Exposed {
  readonly name: string;
  /** Another module assigns it: `module.name = value`. */
  readonly assigned: boolean;
}

/** The variables of each module that others use, by path and name; more than are used where a name hides another. */
export function exposedNames(program: Program): ReadonlyMap<string, ReadonlyMap<string, Exposed>> {
  const exposed = new Map([...program.modules.keys()].map((path) => [path, new Map<string, Exposed>()]));
  const globals = new Map([...program.modules].map(([path, { module }]) => [path, globalsOf(module)]));
  const expose = (path: string, name: string, assigned: boolean): void => {
    const names = exposed.get(path);
    if (!names || globals.get(path)?.has(name) !== true) return;
    names.set(name, { name, assigned: assigned || names.get(name)?.assigned === true });
  };
  for (const module of program.modules.values()) exposeUses(module, program, expose);
  return exposed;
}

type Expose = (path: string, name: string, assigned: boolean) => void;

function exposeUses(importer: SourceModule, program: Program, expose: Expose): void {
  const { run, typeOnly } = importSites(importer.module);
  const named = new Map<string, Set<string>>();
  for (const alias of [...run, ...typeOnly].flatMap(({ names }) => names)) {
    const meaning = program.links.get(alias)?.meaning;
    if (meaning?.kind === "member") expose(meaning.path, meaning.name, false);
    const local = alias.asname ?? alias.name.split(".", 1)[0] ?? alias.name;
    const paths =
      meaning?.kind === "module"
        ? [meaning.path]
        : meaning?.kind === "member"
          ? inside(meaning.path, meaning.name, program)
          : [];
    for (const path of paths) named.set(local, (named.get(local) ?? new Set()).add(path));
  }
  const modulesOf = (node: ast.Expr): readonly string[] => {
    if (node.kind === "Name") return [...(named.get(node.id) ?? [])];
    return node.kind === "Attribute" ? modulesOf(node.value).flatMap((path) => inside(path, node.attr, program)) : [];
  };
  for (const node of walk(importer.module)) {
    if (node.kind !== "Attribute") continue;
    for (const path of modulesOf(node.value)) expose(path, node.attr, node.ctx !== "Load");
  }
}

/** The modules that an attribute of a module may be: one in its folder, or one that it imports. */
function inside(path: string, name: string, program: Program): readonly string[] {
  const folder = folderOf(path);
  const places = folder === null ? [] : [`${folder}/${name}/__init__.py`, `${folder}/${name}.py`, `${folder}/${name}/`];
  const module = program.modules.get(path);
  const imports = module === undefined ? [] : importSites(module.module).run.flatMap((statement) => statement.names);
  const imported = imports
    .filter((alias) => (alias.asname ?? alias.name) === name)
    .flatMap((alias) => program.links.get(alias)?.meaning ?? []);
  return [...places, ...imported.flatMap((meaning) => (meaning.kind === "module" ? [meaning.path] : []))];
}
