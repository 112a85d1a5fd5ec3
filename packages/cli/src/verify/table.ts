import { checkNames, isGreen, type CaseResult, type CheckState } from "./result.ts";

const shownStates: Record<CheckState, string> = {
  ok: "ok",
  updated: "updated",
  differs: "DIFFERS",
  missing: "MISSING",
  failed: "FAILED",
  skipped: "-",
};

/** The results as a table, then what differs, then one line that counts. */
export function renderResults(results: readonly CaseResult[], seconds: number, color: boolean): string {
  const rows = [
    ["case", ...checkNames],
    ...results.map(({ name, checks }) => [name, ...checkNames.map((check) => shownStates[checks[check]])]),
  ];
  const details = results
    .filter(({ details }) => details.length > 0)
    .map(({ name, details }) => `\n${name}\n${details.map(indented).join("")}`);
  const failed = results.filter((result) => !isGreen(result)).length;
  const count = `${results.length} case${results.length === 1 ? "" : "s"}`;
  const verdict = failed === 0 ? `${count} as expected` : `${failed} of ${count} not as expected`;
  return `${renderTable(rows, color)}${details.join("")}\n${verdict} (${seconds.toFixed(1)} s)\n`;
}

function renderTable(rows: readonly (readonly string[])[], color: boolean): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const cell = (text: string, column: number): string => {
    const padded = text.padEnd(widths[column] ?? 0);
    return color && /^[A-Z]+$/.test(text) ? `\u001b[31m${padded}\u001b[0m` : padded;
  };
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `${`  ${line}`.trimEnd()}\n`)
    .join("");
}
