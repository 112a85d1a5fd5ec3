import { renderBuilders } from "./asdl/builders.ts";
import { renderChildren } from "./asdl/children.ts";
import { renderEachChild } from "./asdl/each-child.ts";
import { renderGuards } from "./asdl/guards.ts";
import { renderNodes } from "./asdl/nodes.ts";
import { parseAsdl } from "./asdl/syntax.ts";
import type { Definition } from "./asdl/syntax.ts";
import { renderDiagrams } from "./grammar/diagrams.ts";
import { renderLookahead } from "./grammar/lookahead.ts";
import { renderGrammarReadme } from "./grammar/readme.ts";
import { pagesFolder, renderPages } from "./supported/names.ts";
import { renderReadme } from "./supported/readme.ts";
import { renderTokens } from "./tokens/tokens.ts";
import type { Workspace } from "./workspace.ts";

/** One generated file: where it stands and how its text is made. */
interface FileGenerator {
  /** The file, from the root of the workspace. */
  readonly path: string;
  /** Makes the text of the file. It is formatted afterwards. */
  readonly render: (workspace: Workspace) => string | Promise<string>;
}

/** A folder of generated files, in which nothing else may be. */
interface FolderGenerator {
  /** The folder, from the root of the workspace. */
  readonly folder: string;
  /** Makes the texts of all its files, by their names in the folder. They are formatted afterwards. */
  readonly renderAll: (workspace: Workspace) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}

/** What makes generated files. */
export type Generator = FileGenerator | FolderGenerator;

const fromAsdl =
  (render: (definitions: readonly Definition[]) => string) =>
  (workspace: Workspace): string =>
    render(parseAsdl(workspace.read("grammar/python.asdl")));

/** Every generated file of the workspace, in the order in which they are written: later ones may read earlier ones. */
export const generators: readonly Generator[] = [
  { path: "packages/ast/src/generated/nodes.ts", render: fromAsdl(renderNodes) },
  { path: "packages/ast/src/generated/guards.ts", render: fromAsdl(renderGuards) },
  { path: "packages/ast/src/generated/builders.ts", render: fromAsdl(renderBuilders) },
  { path: "packages/ast/src/generated/children.ts", render: fromAsdl(renderChildren) },
  { path: "packages/ast/src/generated/each-child.ts", render: fromAsdl(renderEachChild) },
  {
    path: "packages/parser/src/generated/tokens.ts",
    render: (workspace) => renderTokens(workspace.read("grammar/tokens.txt")),
  },
  { path: "packages/parser/src/generated/lookahead.ts", render: renderLookahead },
  { folder: "grammar/diagrams", renderAll: renderDiagrams },
  { path: "grammar/README.md", render: renderGrammarReadme },
  { path: "README.md", render: renderReadme },
  { folder: pagesFolder, renderAll: renderPages },
];
