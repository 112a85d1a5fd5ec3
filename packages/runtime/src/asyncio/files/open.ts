import { RuntimeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { AwaitableObject } from "../../coroutines/awaitable_object.ts";
import { current_host } from "../../host/current.ts";
import { repr } from "../../python/repr/repr.ts";
import { AsyncFile } from "./async_file.ts";
import { host_operation } from "./host_operation.ts";

import type { FileMode } from "../../host/host.ts";
import type { Reject, Resolve } from "../../coroutines/awaitable_object.ts";

/** Keyword arguments of `open`. */
export interface OpenOptions {
  encoding?: string | null;
  errors?: string | null;
  newline?: string | null;
}

/** What the letters of a mode say. */
export interface OpenMode extends FileMode {
  readonly binary: boolean;
  readonly text: string;
}

/**
 * The dialect's `asyncio.open`: a file whose operations do not block. Used by `async with asyncio.open(…) as file` or
 * `file = await asyncio.open(…)`. Raises what the built-in `open` raises, where it is entered or awaited.
 */
export function open(path: string, mode = "r", options: OpenOptions = {}): OpeningFile {
  return new OpeningFile(path, parse_mode(mode), options);
}

const ACCESS: Readonly<Record<string, FileMode["access"]>> = { r: "read", w: "write", a: "append", x: "create" };

function parse_mode(text: string): OpenMode {
  const letters = [...text];
  if (letters.some((letter) => !"rwaxbt+".includes(letter)) || new Set(letters).size < letters.length) {
    throw new ValueError(`invalid mode: ${repr(text)}`);
  }
  const access = letters.filter((letter) => letter in ACCESS);
  const binary = letters.includes("b");
  if (binary && letters.includes("t")) throw new ValueError("can't have text and binary mode at once");
  if (access.length !== 1) throw new ValueError("must have exactly one of create/read/write/append mode");
  return { access: ACCESS[access[0]!]!, update: letters.includes("+"), binary, text };
}

/** A file about to be opened: awaiting or entering it opens it. */
export class OpeningFile extends AwaitableObject<AsyncFile> {
  readonly #path: string;
  readonly #mode: OpenMode;
  readonly #options: OpenOptions;
  #file: AsyncFile | null = null;

  constructor(path: string, mode: OpenMode, options: OpenOptions) {
    super();
    this.#path = path;
    this.#mode = mode;
    this.#options = options;
  }

  async __aenter__(): Promise<AsyncFile> {
    return (this.#file = await this.#open());
  }

  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    if (this.#file === null) throw new RuntimeError("the file was not entered");
    return this.#file.close();
  }

  override _await(resolve: Resolve, reject: Reject): void {
    this.#open().then(resolve, reject);
  }

  async #open(): Promise<AsyncFile> {
    const file = await host_operation(current_host().open_file(this.#path, this.#mode), this.#path);
    return new AsyncFile(this.#path, file, this.#mode, this.#options);
  }
}
