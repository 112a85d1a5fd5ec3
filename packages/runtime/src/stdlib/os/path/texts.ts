import { TypeError } from "../../../python/exceptions/hierarchy.ts";
import { type_name } from "../../../python/names.ts";
import { plain } from "../../../python/derived/plain.ts";
import { Bytes } from "../../../python/values/bytes.ts";
import { check_path, fspath } from "../path_text.ts";

/** Paths as texts to work on, and the way back to what they were: bytes are texts of one character each meanwhile. */
interface Texts {
  readonly texts: readonly string[];
  readonly back: (text: string) => any;
}

/** One path as text. `of` is the function that errors name, where they name one. */
export function text_of(
  path: unknown,
  of: string | null = null,
): { readonly text: string; readonly back: (text: string) => any } {
  if (of !== null) check_path(path, { of });
  const given: unknown = plain(fspath(path));
  return given instanceof Bytes ? { text: given.latin1(), back: bytes_from } : { text: given as string, back: same };
}

/** Several paths, all of them text or all bytes. Raises TypeError for others, in the name of the function. */
export function texts_of(paths: readonly unknown[], of: string | null): Texts {
  const given = paths.map((path, place) => (place === 0 || of === null ? fspath(path) : checked(path, of))).map(plain);
  const is_bytes = given.map((each) => each instanceof Bytes);
  if (is_bytes.includes(true) && is_bytes.includes(false))
    throw new TypeError("Can't mix strings and bytes in path components");
  if (is_bytes[0] !== true) return { texts: given as string[], back: same };
  return { texts: given.map((each) => (each as Bytes).latin1()), back: bytes_from };
}

function checked(path: unknown, of: string): unknown {
  try {
    return fspath(path);
  } catch {
    throw new TypeError(`${of}() argument must be str, bytes, or os.PathLike object, not '${type_name(path)}'`);
  }
}

function same(text: string): any {
  return text;
}

function bytes_from(text: string): any {
  return new Bytes(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}
