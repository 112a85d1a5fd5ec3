import type { ExitCode } from "../exit.ts";

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
  await import(program.url);
  return 0;
}
