/** The first line in which two texts differ, ours and the expected one. */
export function firstDifference(ours: string, expected: string): string {
  const lines = ours.split("\n");
  const expectedLines = expected.split("\n");
  const index = expectedLines.findIndex((line, at) => line !== lines[at]);
  const at = index === -1 ? expectedLines.length : index;
  return `line ${at + 1}\n    ours:     ${lines[at] ?? "(ends)"}\n    expected: ${expectedLines[at] ?? "(ends)"}`;
}
