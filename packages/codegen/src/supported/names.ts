import { type ApiClass, type ApiEntry, builtins, modules, typeMembers } from "@tsyncio/compiler/tables";
import { code, grouped, item, table, withCode } from "./markdown.ts";

type Entries = Readonly<Record<string, ApiEntry>>;

/** The built-in names: functions and types, exceptions, what is refused. */
export function renderBuiltins(): string {
  const supported = supportedNames(builtins);
  const exceptions = supported.filter((name) => asClass(builtins[name])?.exception === true);
  const others = supported.filter((name) => !exceptions.includes(name));
  return [
    "Supported:",
    [
      item(others.map(code).join(", ")),
      item(`all ${exceptions.length} exception classes, exception groups among them`),
    ].join("\n"),
    "Refused:",
    refusals(refusedNames(builtins)),
  ].join("\n\n");
}

/** How many methods and attributes of each built-in type there are, which are all of CPython's. Types with the same ones stand together. */
export function renderMembers(): string {
  const types = grouped(Object.keys(typeMembers).map((type) => [type, membersOf(type)] as const));
  return [...types].map(([members, names]) => item(`${names.map(code).join(", ")}: ${members}`)).join("\n");
}

function membersOf(type: string): string {
  return String(Object.keys(typeMembers[type] ?? {}).length);
}

/** The folder of the pages of the modules, from the root of the workspace. */
export const pagesFolder = "packages/cli/modules";

/** A table of the modules: how many of the names of each are supported and refused, with a link to its page. */
export function renderModules(): string {
  const own = Object.entries(modules).filter(([, { home }]) => home === undefined);
  const rows = own.map(([name, { entries }]) => [
    `[${code(name)}](${pagesFolder}/${name}.md)`,
    String(supportedNames(entries).length),
    String(refusedNames(entries).length),
  ]);
  return table(["module", "names supported", "refused"], rows);
}

/** A page for each module, by its file's name. */
export function renderPages(): ReadonlyMap<string, string> {
  const own = Object.keys(modules).filter((name) => modules[name]?.home === undefined);
  return new Map(own.map((name) => [`${name}.md`, renderModule(name)]));
}

/** The modules inside of one whose names are those of the module itself. */
function insideOf(home: string): readonly string[] {
  return Object.keys(modules).filter((name) => modules[name]?.home === home);
}

/** What is supported of one module, and why the rest is not. */
function renderModule(name: string): string {
  const entries = modules[name]?.entries ?? {};
  const supported = supportedNames(entries);
  const inside = insideOf(name);
  const classes = supported.flatMap((owner) => refusedOf(owner, asClass(entries[owner])));
  const refused = [refusals(refusedNames(entries)), ...classes].filter((text) => text !== "").join("\n");
  return [
    `# ${code(name)}`,
    "<!-- written by codegen from the compiler's tables -->",
    `${supported.length} names are supported:`,
    item(supported.map(code).join(", ")),
    ...(inside.length === 0 ? [] : [`They can be named in their modules too: ${inside.map(code).join(", ")}.`]),
    ...(refused === "" ? ["Nothing is refused."] : ["Refused, and what to write instead:", refused]),
  ].join("\n\n");
}

function supportedNames(entries: Entries): readonly string[] {
  return Object.keys(entries).filter((name) => entries[name]?.kind !== "refused");
}

function refusedNames(entries: Entries): readonly (readonly [string, string])[] {
  return Object.entries(entries).flatMap(([name, entry]) =>
    entry.kind === "refused" ? [[name, entry.reason] as const] : [],
  );
}

/** What of a class is refused: one item for each reason. */
function refusedOf(owner: string, entry: ApiClass | null): readonly string[] {
  const reasons = grouped(Object.entries(entry?.refused ?? {}));
  return [...reasons].map(([reason, names]) =>
    item(`${names.map(code).join(", ")} of ${code(owner)}: ${withCode(reason)}`),
  );
}

function asClass(entry: ApiEntry | undefined): ApiClass | null {
  return entry?.kind === "class" ? entry : null;
}

/** A list with one item for each reason. */
function refusals(refused: readonly (readonly [string, string])[]): string {
  return [...grouped(refused)]
    .map(([reason, names]) => item(`${names.map(code).join(", ")}: ${withCode(reason)}`))
    .join("\n");
}
