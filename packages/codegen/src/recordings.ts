import { recordAsdl } from "./record/asdl.ts";
import { recordCharacterNames } from "./record/character-names.ts";
import { recordLaterCharacters } from "./record/later-characters.ts";
import { recordTokens } from "./record/tokens.ts";
import { recordPrintable } from "./record/printable.ts";

/** One file that is recorded from CPython. */
export interface Recording {
  /** The file, from the root of the workspace. */
  readonly path: string;
  /** Makes its text with the given interpreter. */
  readonly record: (python: string) => string;
}

/** Every file that is recorded from CPython. */
export const recordings: readonly Recording[] = [
  { path: "grammar/python.asdl", record: recordAsdl },
  { path: "grammar/tokens.json", record: recordTokens },
  {
    path: "packages/parser/src/generated/character-names.ts",
    record: recordCharacterNames,
  },
  { path: "packages/ast/src/generated/printable.ts", record: recordPrintable },
  { path: "packages/runtime/src/python/text/generated/later.ts", record: recordLaterCharacters },
];
