import type { Workspace } from "../workspace.ts";
import { renderConstructs } from "./constructs.ts";
import { between } from "../marked.ts";
import { renderBuiltins, renderMembers, renderModules } from "./names.ts";

const opening = "<!-- supported: written by codegen from the compiler's tables -->";
const closing = "<!-- /supported -->";

/** README.md with what lies between its markers written anew. Raises when a marker is missing. */
export function renderReadme(workspace: Workspace): string {
  return between(workspace, "README.md", opening, closing, renderSupported());
}

function renderSupported(): string {
  return [
    "### Language",
    renderConstructs(),
    "### Built-in functions and types",
    renderBuiltins(),
    "### Methods of the built-in types",
    "How many methods and attributes each has, and which of CPython's are refused:",
    renderMembers(),
    "### Modules",
    "An import of another module is first looked for beside the program. Each page lists the names, and why the others are refused.",
    renderModules(),
  ].join("\n\n");
}
