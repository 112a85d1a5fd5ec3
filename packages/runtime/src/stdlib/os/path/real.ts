import { system } from "#system";
import { OSError } from "../../../python/exceptions/os.ts";
import { truth } from "../../../python/truth.ts";
import { decode_name } from "../file_names.ts";
import { is_bytes } from "../path_text.ts";
import { lstat, stat } from "../stat.ts";
import { attempt } from "../errors.ts";
import { folder_of } from "./whole.ts";
import { text_of } from "./texts.ts";

import type { Keywords } from "../../../python/calls/keywords.ts";

const KIND = 0o170000;
const LINK = 0o120000;

/** A part of the way that is left, or the link that has been followed up to there. */
type Step = string | { readonly followed: string };

/**
 * The path from the root without any link in it. What cannot be found out stays as it is; with `strict` it raises OSError.
 * `Lib/posixpath.py: realpath`.
 */
export function realpath(filename: unknown, options: Keywords = {}): any {
  const { text, back } = text_of(filename);
  const way = new Way(back, truth(options["strict"] ?? false));
  return back(way.from(text, text.startsWith("/") ? "/" : folder_of(filename)));
}

class Way {
  readonly #back: (text: string) => any;
  readonly #strict: boolean;
  /** Where each link leads; null while it is being followed. */
  readonly #links = new Map<string, string | null>();

  constructor(back: (text: string) => any, strict: boolean) {
    this.#back = back;
    this.#strict = strict;
  }

  /** The text of the path, beginning at a folder. */
  from(text: string, folder: string): string {
    const left: Step[] = steps(text);
    let path = folder;
    for (let step = left.pop(); step !== undefined; step = left.pop()) {
      if (typeof step !== "string") this.#links.set(step.followed, path);
      else if (step === "..") path = path.slice(0, path.lastIndexOf("/")) || "/";
      else path = this.#enter(path, path === "/" ? `/${step}` : `${path}/${step}`, left);
    }
    return path;
  }

  /** Goes to a name in a folder; where a link is met, the way that it leads is put before what is left. */
  #enter(folder: string, path: string, left: Step[]): string {
    if (!this.#is_link(path)) return path;
    const known = this.#links.get(path);
    if (known !== undefined) return known ?? this.#loop(path);
    this.#links.set(path, null);
    const target = this.#target(path);
    if (target === null) return path;
    left.push({ followed: path }, ...steps(target));
    return target.startsWith("/") ? "/" : folder;
  }

  #is_link(path: string): boolean {
    try {
      return (lstat(this.#back(path)).st_mode & KIND) === LINK;
    } catch (error) {
      if (this.#strict || !(error instanceof OSError)) throw error;
      return false;
    }
  }

  #loop(path: string): string {
    // The system says what is wrong.
    if (this.#strict) stat(this.#back(path));
    return path;
  }

  #target(path: string): string | null {
    const given: unknown = this.#back(path);
    try {
      const name = attempt(
        () => system.read_link(is_bytes(given) ? (given as { bytes: Uint8Array }).bytes : path),
        given,
      );
      return is_bytes(given) ? String.fromCharCode(...name) : decode_name(name);
    } catch (error) {
      if (this.#strict || !(error instanceof OSError)) throw error;
      return null;
    }
  }
}

function steps(text: string): string[] {
  return text
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .toReversed();
}
