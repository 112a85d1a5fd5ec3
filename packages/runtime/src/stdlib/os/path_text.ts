import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { as_index } from "../../python/items/position.ts";
import { plain } from "../../python/derived/plain.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { decode_name, encode_name } from "./file_names.ts";

import type { SystemPath } from "../../host/system.ts";

/** The text or bytes that a path is: `os.fspath`. Raises TypeError for what is none. */
export function fspath(path: unknown): any {
  const given = plain(path);
  if (typeof given === "string" || given instanceof Bytes) return path;
  const method = special(given, "__fspath__");
  if (method === undefined) throw new TypeError(`expected str, bytes or os.PathLike object, not ${type_name(path)}`);
  const found: unknown = method.call(given);
  if (typeof plain(found) === "string" || found instanceof Bytes) return found;
  throw new TypeError(`expected ${type_name(path)}.__fspath__() to return str or bytes, not ${type_name(found)}`);
}

/** A path as the bytes that the system knows it by: `os.fsencode`. */
export function fsencode(filename: unknown): Bytes {
  const path: unknown = plain(fspath(filename));
  return path instanceof Bytes ? path : new Bytes(encode_name(path as string));
}

/** A path as text; bytes that are none become lone surrogates: `os.fsdecode`. */
export function fsdecode(filename: unknown): string {
  const path: unknown = plain(fspath(filename));
  return path instanceof Bytes ? decode_name(path.bytes) : (path as string);
}

/** How a function of `os` takes a path. */
export interface PathRule {
  /** The function, as its errors name it. */
  readonly of: string;
  /** The parameter, where it is not `path`. */
  readonly name?: string;
  /** It takes the number of an open file, too. */
  readonly descriptor?: true;
  /** It takes None, too. */
  readonly none?: true;
}

/** A path as the system takes it. Raises TypeError for what is none, ValueError for a null character. */
export function system_path(value: unknown, rule: PathRule): SystemPath {
  const path = path_or_descriptor(value, rule);
  if (typeof path === "number") throw wrong_type(value, rule);
  return path;
}

/** The same, or the number of an open file. */
export function path_or_descriptor(value: unknown, rule: PathRule): SystemPath | number {
  const given = plain(value);
  const number = rule.descriptor === true ? as_index(given) : undefined;
  if (number !== undefined) return Number(number);
  const path = path_of(given);
  if (path === undefined) throw wrong_type(value, rule);
  const bytes = path instanceof Bytes ? path.bytes : path;
  const has_null = typeof bytes === "string" ? bytes.includes("\0") : bytes.includes(0);
  if (has_null) throw new ValueError(`${rule.of}: embedded null character in ${rule.name ?? "path"}`);
  // Node writes a lone surrogate as something else.
  return typeof bytes === "string" && !bytes.isWellFormed() ? encode_name(bytes) : bytes;
}

/** Raises TypeError for what is no path. */
export function check_path(value: unknown, rule: PathRule): void {
  if (path_of(plain(value)) === undefined) throw wrong_type(value, rule);
}

function path_of(given: unknown): string | Bytes | undefined {
  if (typeof given === "string" || given instanceof Bytes) return given;
  if (special(given, "__fspath__") === undefined) return undefined;
  return plain(fspath(given)) as string | Bytes;
}

function wrong_type(value: unknown, { of, name = "path", descriptor, none }: PathRule): TypeError {
  const kinds = ["string", "bytes", "os.PathLike"];
  if (descriptor === true) kinds.push("integer");
  if (none === true) kinds.push("None");
  const wanted = `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)}`;
  return new TypeError(`${of}: ${name} should be ${wanted}, not ${type_name(value)}`);
}

/** Text for text, bytes for bytes: a name that the system gave, in the kind of the path that was asked about. */
export function like(path: unknown, name: Uint8Array): string | Bytes {
  return is_bytes(path) ? new Bytes(new Uint8Array(name)) : decode_name(name);
}

/** Whether a path is of bytes. */
export function is_bytes(path: unknown): boolean {
  return fspath_or(path) instanceof Bytes;
}

function fspath_or(path: unknown): unknown {
  return special(path, "__fspath__") === undefined ? path : fspath(path);
}
