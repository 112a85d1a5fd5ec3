/** One import of a module, as it is written. */
export interface Import {
  readonly specifier: string;
  /** Whether it disappears when the types are erased. */
  readonly isType: boolean;
}

const statement = /^(?:import|export)\b(\s+type\b)?[^;"]*?\bfrom\s*"([^"]+)"/gm;
const bare = /^import\s*"([^"]+)"/gm;
const dynamic = /(typeof\s+)?\bimport\("([^"]+)"\)(\.\w)?/g;

/** The imports of a source of ours: statements stand at the start of a line, since Prettier puts them there. */
export function importsOf(source: string): readonly Import[] {
  const code = source.replace(/^[ \t]*(?:\/\/|\/?\*).*$/gm, "");
  return [
    ...[...code.matchAll(statement)].map(([, type, specifier = ""]) => ({ specifier, isType: type !== undefined })),
    ...[...code.matchAll(bare)].map(([, specifier = ""]) => ({ specifier, isType: false })),
    ...[...code.matchAll(dynamic)].map(([, typeOf, specifier = "", member]) => ({
      specifier,
      isType: typeOf !== undefined || member === ".",
    })),
  ];
}

/** The package that a bare specifier belongs to: `prettier/standalone` → `prettier`; null for a relative one. */
export function packageOf(specifier: string): string | null {
  if (specifier.startsWith(".") || specifier.startsWith("#")) return null;
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
