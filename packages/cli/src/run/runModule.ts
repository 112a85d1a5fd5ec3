import type { ExitCode } from "../exit.ts";
import { importModule } from "../importModule.ts";

export interface ProgramModule {
  readonly url: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly virtualTime: boolean;
  readonly shown?: string;
  readonly source?: string;
  readonly positions?: readonly (readonly [number, number, number])[];
}

export async function runModule(program: ProgramModule): Promise<ExitCode> {
  await importModule(program.url);
  return 0;
}
