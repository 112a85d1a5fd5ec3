import { ValueError } from "../../../python/exceptions/hierarchy.ts";
import { is_bytes } from "../path_text.ts";
import { encode_name } from "../file_names.ts";
import { lt } from "../../../python/comparison/ordering.ts";
import { eq } from "../../../python/comparison/equality.ts";
import { getitem } from "../../../python/items/getitem.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { len } from "../../../python/items/length.ts";
import { truth } from "../../../python/truth.ts";
import { Slice } from "../../../python/values/slice.ts";
import { Tuple } from "../../../python/values/tuple.ts";
import { getcwd } from "../current_folder.ts";
import { fspath } from "../path_text.ts";
import { normal } from "./parts.ts";
import { text_of, texts_of } from "./texts.ts";

// Paths beside the current folder and beside each other.

/** The path from the root, normal. */
export function abspath(path: unknown): any {
  const { text, back } = text_of(path);
  return back(normal(text.startsWith("/") ? text : `${folder_of(path)}/${text}`));
}

/** The current folder as `text_of` would give it. */
export function folder_of(path: unknown): string {
  if (!is_bytes(path)) return getcwd();
  return String.fromCharCode(...encode_name(getcwd()));
}

/** The way to a path from a folder, the current one where none is given. */
export function relpath(path: unknown, start: unknown = null): any {
  const given = fspath(path);
  if (!truth(given)) throw new ValueError("no path specified");
  const { texts, back } = texts_of([given, start === null ? like_dot(given) : fspath(start)], null);
  const folder = folder_of(given);
  const [to, from] = texts.map((text) => parts_of(normal(text.startsWith("/") ? text : `${folder}/${text}`)));
  let same = 0;
  while (same < to!.length && same < from!.length && to![same] === from![same]) same += 1;
  const way = [...from!.slice(same).map(() => ".."), ...to!.slice(same)];
  return back(way.join("/") || ".");
}

function like_dot(path: unknown): any {
  return text_of(path).back(".");
}

function parts_of(text: string): string[] {
  return text.split("/").filter((part) => part !== "" && part !== ".");
}

/** The longest path that all have at their start. Raises ValueError where none is given, or some begin at the root alone. */
export function commonpath(paths: unknown): any {
  const given = [...iterate(paths)].map(fspath);
  if (given.length === 0) throw new ValueError("commonpath() arg is an empty sequence");
  const { texts, back } = texts_of(given, null);
  const roots = new Set(texts.map((text) => text.startsWith("/")));
  if (roots.size > 1) throw new ValueError("Can't mix absolute and relative paths");
  const [first = [], ...others] = texts.map(parts_of);
  let same = 0;
  while (same < first.length && others.every((parts) => parts[same] === first[same])) same += 1;
  return back((roots.has(true) ? "/" : "") + first.slice(0, same).join("/"));
}

/** What all have at their start, item by item, whatever they are of. */
export function commonprefix(m: unknown): any {
  if (!truth(m)) return "";
  const first: unknown = getitem(m, 0);
  const all: unknown[] = [...iterate(m)];
  const paths = first instanceof Tuple || Array.isArray(first) ? all : all.map(fspath);
  const smallest = paths.reduce((least, each) => (truth(lt(each, least)) ? each : least));
  const largest = paths.reduce((most, each) => (truth(lt(most, each)) ? each : most));
  const length = len(smallest);
  for (let index = 0; index < length; index++)
    if (!truth(eq(getitem(smallest, index), getitem(largest, index))))
      return getitem(smallest, new Slice(null, index, null));
  return smallest;
}
