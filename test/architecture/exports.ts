import { posix } from "node:path";
import { readFile } from "./workspace.ts";

/** Something that a package exports: where it is declared, and the comment before it. */
export interface Export {
  readonly name: string;
  readonly file: string;
  /** The text of the doc comment; empty where there is none. */
  readonly comment: string;
}

/** The sources of a package's entries, by the name under which they are imported. */
export function entriesOf(folder: string): ReadonlyMap<string, string> {
  const { name = "", exports = {} } = JSON.parse(readFile(`packages/${folder}/package.json`) ?? "{}") as {
    readonly name?: string;
    readonly exports?: Readonly<Record<string, { readonly source?: string }>>;
  };
  return new Map(
    Object.entries(exports).flatMap(([entry, { source }]) =>
      source === undefined ? [] : [[posix.join(name, entry), posix.join("packages", folder, source)]],
    ),
  );
}

const declaration =
  /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type) (?<declared>\w+)/.source;
const named = /^export (?:type )?\{(?<names>[^}]*)\} from "(?<from>[^"]+)"/.source;
const all = /^export (?:type )?\*(?: as (?<space>\w+))? from "(?<every>[^"]+)"/.source;
const statement = new RegExp(`${declaration}|${named}|${all}`, "gm");

/** The doc comment that ends right before a place; a note for a tool may stand between. */
function commentBefore(text: string, place: number): string {
  const before = text.slice(0, place).replace(/(?:\n\/\/[^\n]*)+\n$/, "\n");
  if (!before.endsWith("*/\n")) return "";
  const comment = before.slice(before.lastIndexOf("/**") + 3, -3);
  return comment.includes("*/") ? "" : comment.replace(/^[ \t]*\* ?/gm, "").trim();
}

/** Everything that a source exports, followed to where it is declared; what comes from outside the workspace is left out. */
export function exportsOf(file: string, packages: ReadonlyMap<string, string>): readonly Export[] {
  const text = readFile(file);
  if (text === null) throw new Error(`no file ${file}`);
  const resolved = (from: string): string | undefined =>
    from.startsWith(".") ? posix.join(posix.dirname(file), from) : packages.get(from);
  const behind = (from: string): readonly Export[] => {
    const target = resolved(from);
    return target === undefined ? [] : exportsOf(target, packages);
  };
  return [...text.matchAll(statement)].flatMap(({ groups = {}, index }) => {
    const { declared, names, from = "", space, every = "" } = groups;
    if (declared !== undefined) return [{ name: declared, file, comment: commentBefore(text, index) }];
    if (names === undefined) {
      return behind(every).map((each) => (space === undefined ? each : { ...each, name: `${space}.${each.name}` }));
    }
    const wanted = new Set(names.split(",").map((name) => name.trim().replace(/^type | as .*/g, "")));
    return behind(from).filter(({ name }) => wanted.has(name));
  });
}
