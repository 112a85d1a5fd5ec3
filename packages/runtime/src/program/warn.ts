import { caller_of } from "#program";
import { current_host } from "../host/current.ts";

/** A warning on its way to stderr. */
export interface WarningReport {
  /** The name of its class. */
  readonly category: string;
  readonly message: string;
  /** Where the program is that it is for. */
  readonly file: string;
  readonly line: number;
  readonly module: string;
}

/** Who decides what comes of warnings, in a program that has filters of its own: the module `warnings`. */
export const warning_route: { issue: ((report: WarningReport) => void) | null } = { issue: null };

/** The places that have warned; each does so once. */
const shown = /* @__PURE__ */ new Set<string>();

/** Writes a warning to stderr as CPython shows it, at the place that called the function `below`. */
export function warn(category: string, message: string, below: Function): void {
  const { file, line, module, text } = caller_of(below);
  if (warning_route.issue !== null) return warning_route.issue({ category, message, file, line, module });
  if (category === "DeprecationWarning" && module !== "__main__") return;
  const head = `${file}:${line}: ${category}: ${message}\n`;
  if (shown.has(head)) return;
  shown.add(head);
  current_host().stderr.write(head + (text === "" ? "" : `  ${text}\n`));
}
