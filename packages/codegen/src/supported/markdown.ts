/** The widest that a line of the README's lists may be. */
const width = 120;

/** A name as code. */
export const code = (name: string): string => `\`${name}\``;

/** What has the shape of code: a display, a call (of an attribute, on a call), an attribute, a special name. */
const pythonic = [
  /\{[^{}]*\}/,
  /[\w.]+(?:\.?\w*\((?:[^()]|\([^()]*\))*\)(?:\.\w+(?=\())?)+/,
  /[A-Za-z_]+(?:\.[A-Za-z_]+)+/,
  /__\w+__/,
  /except\*|from … import \*/,
];
const pythonOrCode = new RegExp(`\`[^\`]*\`|(?<!\\w)(?:${pythonic.map(({ source }) => source).join("|")})(?!\\w)`, "g");

/** The Python in an explanation as code, where it is not yet. */
export function withCode(text: string): string {
  return text.replace(pythonOrCode, (found) => (found.startsWith("`") ? found : code(found)));
}

/** An item of a list, wrapped. Code is never broken. */
export function item(text: string): string {
  const words = text.match(/(?:`[^`]*`|[^\s`])+/g) ?? [];
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width - 2) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return `- ${lines.join("\n  ")}`;
}

/** A table. A bar in a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The keys of each value, values in the order in which they first occur. */
export function grouped(
  entries: readonly (readonly [key: string, value: string])[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of entries) {
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [key]);
    else group.push(key);
  }
  return groups;
}
