import type { CompiledJavaScriptFile } from "@tsyncio/compiler";
import { importModule } from "../importModule.ts";
import { runtimeModule } from "../parts.ts";

type ProgramModule = typeof import("@tsyncio/runtime/program");
type TestingModule = typeof import("@tsyncio/runtime/testing");

/** A module to run as the program. */
export interface RunnableModule {
  /** The URL that it is imported from. */
  readonly url: string;
  /** `sys.argv`: the program as it was named, then its arguments. */
  readonly argv: readonly string[];
  /** Whether time jumps to the next timer when nothing is ready. */
  readonly virtualTime: boolean;
  /** What tracebacks need to show Python's lines, for each module; left out for a program that stands in files of its own. */
  readonly origins?: readonly ModuleOrigin[];
}

/** The Python that a module was compiled from. */
export interface ModuleOrigin {
  /** The name of the module in stack traces. */
  readonly script: string;
  /** The path of the Python file, as tracebacks show it. */
  readonly file: string;
  readonly source: string;
  /** The JavaScript. */
  readonly code: string;
  readonly definitions: CompiledJavaScriptFile["definitions"];
  readonly positions: readonly (readonly [line: number, column: number, pythonLine: number])[];
}

/**
 * Runs a module as the program and ends the process with its exit code: like CPython, without waiting for what
 * the program left open.
 */
export async function runModule({ url, argv, virtualTime, origins = [] }: RunnableModule): Promise<never> {
  const program = (await importModule(runtimeModule("program"))) as ProgramModule;
  if (virtualTime) {
    const testing = (await importModule(runtimeModule("testing"))) as TestingModule;
    testing.use_virtual_clock();
  }
  for (const origin of origins) program.register_module({ ...origin, url: origin.script });
  process.exit(await program.run_program({ url, argv, load: () => importModule(url) }));
}
