import type { ImportDeclarationStructure, Project, SourceFile, StatementStructures } from "ts-morph";
import type { Plugin } from "prettier";
import { printHeader, printModule } from "./print.ts";
import type { PrintedModule } from "./print.ts";
import { isTypeOnly, sortImports, sortNames } from "./printImports.ts";
import { printStatements } from "./printStatement.ts";
import type { EmittedModule, Import, Statement } from "./tree.ts";
import { Writer } from "./writer.ts";

/** The printed text is not TypeScript: a fault of the compiler, never of the program that it compiles. */
export class EmissionError extends Error {
  override readonly name = "EmissionError";
}

/** Prints a module as JavaScript, with the table from its places to the lines of the Python. */
export function emitJavaScript(module: EmittedModule): PrintedModule {
  return printModule(module, { types: false });
}

/**
 * Prints a module as TypeScript formatted by Prettier with the given options.
 * Throws EmissionError where the text is not valid TypeScript.
 */
export async function emitTypeScript(
  module: EmittedModule,
  options: { readonly prettier?: Readonly<Record<string, unknown>> } = {},
): Promise<string> {
  const [morph, formatter] = await Promise.all([loadProject(), loadFormatter()]);
  const text = buildSource(morph.project, statementsOf(module, morph.importKind));
  return formatter(text, options.prettier ?? {}).catch((error: unknown) => {
    throw new EmissionError("Prettier cannot read the emitted text", { cause: error });
  });
}

/** The whole file as one list of ts-morph's statements: each further call to ts-morph would parse the file again. */
function statementsOf(module: EmittedModule, importKind: ImportKind): readonly (StatementStructures | string)[] {
  const header = textOf((writer) => printHeader(writer, module));
  // Without an import or export TypeScript takes a file for a script: its names are global and it cannot await.
  const end = module.imports.length === 0 && !module.body.some(isExport) ? "\nexport {};\n" : "";
  const body = textOf((writer) => printStatements(writer, module.body)) + end;
  const imports = sortImports(module.imports).map((item) => importStructure(item, importKind));
  return [...(header === "" ? [] : [header]), ...imports, `\n${body}`];
}

function isExport(statement: Statement): boolean {
  return statement.kind === "export" || ("exported" in statement && statement.exported === true);
}

type ImportKind = ImportDeclarationStructure["kind"];

function importStructure(item: Import, kind: ImportKind): ImportDeclarationStructure {
  if (item.kind === "namespace") return { kind, namespaceImport: item.name, moduleSpecifier: item.from };
  const allTypes = isTypeOnly(item);
  const namedImports = sortNames(item.names).map(({ name, alias, typeOnly }) => ({
    name,
    isTypeOnly: !allTypes && typeOnly === true,
    ...(alias === undefined || alias === name ? {} : { alias }),
  }));
  return {
    kind,
    moduleSpecifier: item.from,
    isTypeOnly: allTypes,
    ...(namedImports.length > 0 ? { namedImports } : {}),
  };
}

function textOf(print: (writer: Writer) => void): string {
  const writer = new Writer(true);
  print(writer);
  return writer.text();
}

function buildSource(project: Project, statements: readonly (StatementStructures | string)[]): string {
  const file = project.createSourceFile("/output.ts", { statements: [...statements] }, { overwrite: true });
  checkSyntax(file);
  return file.getFullText();
}

/** The parser's own findings: TypeScript keeps them on the file, and asking a program for them would cost a check. */
interface ParsedFile {
  readonly parseDiagnostics?: readonly {
    readonly start: number;
    readonly messageText: string | { readonly messageText: string };
  }[];
}

function checkSyntax(file: SourceFile): void {
  const [first] = (file.compilerNode as ParsedFile).parseDiagnostics ?? [];
  if (first === undefined) return;
  const message = typeof first.messageText === "string" ? first.messageText : first.messageText.messageText;
  const { line } = file.getLineAndColumnAtPos(first.start);
  const text = file.getFullText().split("\n")[line - 1] ?? "";
  throw new EmissionError(`the emitted text is not TypeScript: ${message} Line ${String(line)}: ${text.trim()}`);
}

interface MorphSession {
  readonly project: Project;
  readonly importKind: ImportKind;
}

let morphSession: Promise<MorphSession> | null = null;

/** One project for all files, loaded when the first file is emitted. */
function loadProject(): Promise<MorphSession> {
  return (morphSession ??= startProject());
}

async function startProject(): Promise<MorphSession> {
  const { Project, QuoteKind, StructureKind } = await import("ts-morph");
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { noLib: true },
    manipulationSettings: { quoteKind: QuoteKind.Double },
  });
  return { project, importKind: StructureKind.ImportDeclaration };
}

type Formatter = (text: string, options: Readonly<Record<string, unknown>>) => Promise<string>;

let loadedFormatter: Promise<Formatter> | null = null;

/** Prettier with the one parser that is needed, loaded when the first file is emitted. */
function loadFormatter(): Promise<Formatter> {
  return (loadedFormatter ??= startFormatter());
}

async function startFormatter(): Promise<Formatter> {
  const [{ format }, babel, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return (text, options) => {
    const plugins = pluginsOf(options);
    return format(text, { ...options, parser: "babel-ts", plugins: [babel, estree, ...plugins] });
  };
}

/** The plugins among the user's options that are loaded: there is nothing here to find one by its name. */
function pluginsOf({ plugins }: { readonly plugins?: unknown }): readonly Plugin[] {
  return Array.isArray(plugins) ? plugins.filter((plugin): plugin is Plugin => typeof plugin === "object") : [];
}
