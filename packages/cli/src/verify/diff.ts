const contextLines = 3;
/** Above this many pairs of lines the middle is shown as replaced instead of compared line by line. */
const mostPairs = 4_000_000;

interface Edit {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** A unified diff of two texts, with `@@` heads and three lines of context; empty for equal texts. */
export function unifiedDiff(expected: string, actual: string): string {
  if (expected === actual) return "";
  const edits = lineEdits(splitLines(expected), splitLines(actual));
  return hunks(edits)
    .map(([from, to]) => renderHunk(edits, from, to))
    .join("");
}

/** The lines of a text; a last line without a newline is marked, as diff does. */
function splitLines(text: string): string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") return lines.slice(0, -1);
  return [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}

function lineEdits(before: readonly string[], after: readonly string[]): Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const same = (line: string): Edit => ({ sign: " ", line });
  return [
    ...before.slice(0, start).map(same),
    ...middleEdits(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

/** The edits between two lists of lines, by their longest common subsequence. */
function middleEdits(before: readonly string[], after: readonly string[]): Edit[] {
  if (before.length * after.length > mostPairs) {
    return [...before.map((line): Edit => ({ sign: "-", line })), ...after.map((line): Edit => ({ sign: "+", line }))];
  }
  const common = commonLengths(before, after);
  const edits: Edit[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const [removed, added] = [before[left], after[right]];
    if (removed !== undefined && removed === added) {
      edits.push({ sign: " ", line: removed });
      left += 1;
      right += 1;
    } else if (
      removed !== undefined &&
      (added === undefined || lengthAt(left + 1, right) >= lengthAt(left, right + 1))
    ) {
      edits.push({ sign: "-", line: removed });
      left += 1;
    } else {
      edits.push({ sign: "+", line: added ?? "" });
      right += 1;
    }
  }
  return edits;

  function lengthAt(row: number, column: number): number {
    return common[row * (after.length + 1) + column] ?? 0;
  }
}

/** At [row, column]: how many lines the rest of `before` from row and of `after` from column have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        before[row] === after[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** The ranges of edits to show: each change with its context, overlapping ones joined. */
function hunks(edits: readonly Edit[]): [number, number][] {
  const ranges: [number, number][] = [];
  edits.forEach(({ sign }, index) => {
    if (sign === " ") return;
    const from = Math.max(index - contextLines, 0);
    const to = Math.min(index + contextLines + 1, edits.length);
    const last = ranges.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else ranges.push([from, to]);
  });
  return ranges;
}

function renderHunk(edits: readonly Edit[], from: number, to: number): string {
  const count = (part: readonly Edit[], sign: "-" | "+"): number =>
    part.filter((edit) => edit.sign === " " || edit.sign === sign).length;
  const before = edits.slice(0, from);
  const shown = edits.slice(from, to);
  const range = (sign: "-" | "+"): string => {
    const length = count(shown, sign);
    return `${sign}${count(before, sign) + (length > 0 ? 1 : 0)},${length}`;
  };
  const lines = shown.map(({ sign, line }) => `${sign}${line}\n`);
  return `@@ ${range("-")} ${range("+")} @@\n${lines.join("")}`;
}
