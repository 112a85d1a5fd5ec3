import { system } from "#system";
import { Bytes } from "../../../python/values/bytes.ts";
import { plain } from "../../../python/derived/plain.ts";
import { environ } from "../environ.ts";
import { decode_name, encode_name } from "../file_names.ts";
import { fspath } from "../path_text.ts";

// What stands for something else in a path.

/** Does something to a path as text, whatever it is of. */
function as_text(path: unknown, change: (text: string) => string): any {
  const given = fspath(path);
  const text: unknown = plain(given);
  if (!(text instanceof Bytes)) {
    const changed = change(text as string);
    return changed === text ? given : changed;
  }
  return new Bytes(encode_name(change(decode_name(text.bytes))));
}

/** Puts a user's own folder in the place of `~` or `~name` at the start of a path. What is not known stays. */
export function expanduser(path: unknown): any {
  return as_text(path, (text) => {
    const [start, name] = /^~([^/]*)/.exec(text) ?? [""];
    if (name === undefined) return text;
    const home = name === "" ? (environ.get("HOME") ?? system.home(null)) : system.home(name);
    if (home === null) return text;
    return String(home).replace(/\/+$/, "") + text.slice(start.length) || "/";
  });
}

/** Puts the environment's variables in the place of `$NAME` and `${NAME}`. What is not known stays. */
export function expandvars(path: unknown): any {
  return as_text(path, (text) =>
    text.replaceAll(/\$(?:(\w+)|\{([^}]*)\})/g, (whole, name?: string, braced?: string) =>
      String(environ.get(name ?? braced) ?? whole),
    ),
  );
}
