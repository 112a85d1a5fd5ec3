import { Tuple } from "../../../python/values/tuple.ts";
import { text_of, texts_of } from "./texts.ts";

// The parts of a path, and a path of parts: what `os.path` does with the text alone.

/** Joins paths; one that begins at the root throws away those before it. */
export function join(a: unknown, ...p: unknown[]): any {
  const { texts, back } = texts_of([a, ...p], "join");
  let path = texts[0]!;
  for (const each of texts.slice(1)) {
    if (each.startsWith("/") || path === "") path = each;
    else path += path.endsWith("/") ? each : `/${each}`;
  }
  return back(path);
}

/** The folder and the name: what stands before the last slash and after it. */
export function split(p: unknown): any {
  const { text, back } = text_of(p);
  const [head, tail] = halves(text);
  return Tuple.of(back(head), back(tail));
}

function halves(text: string): readonly [string, string] {
  const start = text.lastIndexOf("/") + 1;
  const head = text.slice(0, start);
  return [/^\/*$/.test(head) ? head : head.replace(/\/+$/, ""), text.slice(start)];
}

/** What stands before the last slash. */
export function dirname(p: unknown): any {
  const { text, back } = text_of(p);
  return back(halves(text)[0]);
}

/** What stands after the last slash. */
export function basename(p: unknown): any {
  const { text, back } = text_of(p);
  return back(halves(text)[1]);
}

/** The path and its extension, which begins with a dot; dots at the start of the name begin none. */
export function splitext(p: unknown): any {
  const { text, back } = text_of(p);
  const start = text.lastIndexOf("/") + 1;
  const name = text.slice(start);
  const dot = name.lastIndexOf(".");
  const is_extension = dot >= 0 && /[^.]/.test(name.slice(0, dot));
  const end = is_extension ? start + dot : text.length;
  return Tuple.of(back(text.slice(0, end)), back(text.slice(end)));
}

/** The drive, of which there is none, and the path. */
export function splitdrive(p: unknown): any {
  const { text, back } = text_of(p);
  return Tuple.of(back(""), back(text));
}

/** The drive, the root (one slash, or exactly two) and what follows. */
export function splitroot(p: unknown): any {
  const { text, back } = text_of(p, "_path_splitroot_ex");
  const root = root_of(text);
  return Tuple.of(back(""), back(root), back(text.slice(root.length)));
}

function root_of(text: string): string {
  const { length } = /^\/*/.exec(text)![0];
  return length === 2 ? "//" : length === 0 ? "" : "/";
}

/** Whether a path begins at the root. */
export function isabs(s: unknown): boolean {
  return text_of(s).text.startsWith("/");
}

/** The path itself: capital letters count. */
export function normcase(s: unknown): any {
  text_of(s);
  return s;
}

/** The path without empty parts and dots, each `..` having taken the part before it. */
export function normpath(path: unknown): any {
  const { text, back } = text_of(path, "_path_normpath");
  return back(normal(text));
}

/** The same of a text. */
export function normal(text: string): string {
  const root = root_of(text);
  const parts: string[] = [];
  for (const part of text.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== ".." || (root === "" && parts.length === 0) || parts.at(-1) === "..") parts.push(part);
    else parts.pop();
  }
  return root + parts.join("/") || ".";
}
