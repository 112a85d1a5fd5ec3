import type { Placeholders } from "../template.ts";
import { coroutines } from "./coroutines.ts";
import { dialect } from "./dialect.ts";
import { failure } from "./failure.ts";
import { support } from "./support.ts";
import { syntax } from "./syntax.ts";

/** Every diagnostic there is, by code. A row is added to the file of its area; nothing else has to change. */
export const catalogue = { ...syntax, ...support, ...coroutines, ...dialect, ...failure } as const;

/** The word code of a diagnostic: stable, since people look it up and scripts match it. */
export type DiagnosticCode = keyof typeof catalogue;

type Entry<Code extends DiagnosticCode> = (typeof catalogue)[Code];

/** The arguments of a code: one for each placeholder of its message and its help. */
export type ArgumentsOf<Code extends DiagnosticCode> = {
  readonly [Name in Placeholders<Entry<Code>["message"]> | Placeholders<Entry<Code>["help"]>]: string | number;
};

/** All codes in the order of the catalogue. */
export const diagnosticCodes = Object.keys(catalogue) as readonly DiagnosticCode[];
