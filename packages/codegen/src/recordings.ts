import { recordAsdl } from "./record/asdl.ts";

/** One file of grammar/ that is recorded from CPython. */
export interface Recording {
  /** The file, from the root of the workspace. */
  readonly path: string;
  /** Makes its text with the given interpreter. */
  readonly record: (python: string) => string;
}

/** Every file that is recorded from CPython. */
export const recordings: readonly Recording[] = [
  { path: "grammar/python.asdl", record: recordAsdl },
];
