import { borders, type Border } from "./borders.ts";

/** The rule of one zone in `.oxlintrc.json`. */
interface Zone {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

const rule = "no-restricted-imports";

/** Every package that a source could reach: our own, and those that some border names. */
const reachable = [
  ...new Set([
    "tsyncio",
    ...Object.keys(borders).map((folder) => `@tsyncio/${folder}`),
    ...Object.values(borders).flatMap(({ imports, types = [], build = [] }) => [...imports, ...types, ...build]),
  ]),
].toSorted();

/** The zones of the linter, as the table of the borders gives them. */
export function zones(): readonly Zone[] {
  return Object.entries(borders).flatMap(([folder, border]) => [
    {
      files: [`packages/${folder}/src/**/*.ts`],
      rules: { [rule]: ["error", { patterns: patternsOf(folder, border) }] },
    },
    ...exemption(folder, border),
  ]);
}

function patternsOf(folder: string, { imports, types = [], node }: Border): readonly object[] {
  const forbidden = reachable.filter((name) => !imports.includes(name) && !types.includes(name)).flatMap(withParts);
  const group = [...forbidden, ...(node === "everywhere" ? [] : ["node:*"])];
  const message = `outside of what ${folder} may import: see ARCHITECTURE.md`;
  const typesOnly = {
    group: types.flatMap(withParts),
    allowTypeImports: true,
    message: `${folder} may import its types`,
  };
  return [{ group, message }, ...(types.length > 0 ? [typesOnly] : [])];
}

/** A package and what lies below it. (Patterns with `!` would be shorter; in oxlint one ends the search in all of them.) */
function withParts(name: string): readonly string[] {
  return [name, `${name}/**`];
}

/** The folder below which `node:` is allowed. */
function exemption(folder: string, { node }: Border): readonly Zone[] {
  if (typeof node === "string") return [];
  return [{ files: [`packages/${folder}/src/${node.below}/**/*.ts`], rules: { [rule]: "off" } }];
}
