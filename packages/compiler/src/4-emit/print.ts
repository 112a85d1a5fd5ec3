import { printImports } from "./printImports.ts";
import { printStatements } from "./printStatement.ts";
import { printComments, printDocumentation } from "./printTrivia.ts";
import type { EmittedModule } from "./tree.ts";
import { Writer } from "./writer.ts";
import type { PositionEntry } from "./writer.ts";

export type { PositionEntry } from "./writer.ts";

/** A printed module. */
export interface PrintedModule {
  readonly code: string;
  /**
   * Sorted by place: what stands at a place comes from the Python line of the last entry at or before it.
   * There is an entry at each statement, and where a call, `new`, `await` or `yield` comes from another line than what precedes it.
   */
  readonly positions: readonly PositionEntry[];
}

/** Prints a module as TypeScript, or as the JavaScript that it is without its types. */
export function printModule(module: EmittedModule, options: { readonly types: boolean }): PrintedModule {
  const writer = new Writer(options.types);
  printHeader(writer, module);
  printImports(writer, module.imports);
  if (module.imports.length > 0) writer.newline();
  printStatements(writer, module.body);
  return { code: writer.text(), positions: writer.positions };
}

/** Prints what stands above the imports: comments, and the module's docstring. */
export function printHeader(writer: Writer, { header, documentation }: EmittedModule): void {
  printComments(writer, header);
  if (header.length > 0) writer.newline();
  printDocumentation(writer, documentation);
  if (documentation !== undefined) writer.newline();
}
