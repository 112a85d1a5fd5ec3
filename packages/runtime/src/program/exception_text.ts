import type { BaseException } from "../python/exceptions/hierarchy.ts";
import { full_name } from "../python/names.ts";
import { str } from "../python/repr/str.ts";

/** The last lines of a traceback: the exception's name and text, and its notes. */
export function exception_text(error: BaseException): string {
  const name = full_name(error.constructor).replace(/^__main__\./, "");
  const text = safe_text(error);
  const notes = (error.__notes__ ?? []).map((note) => `${note}\n`);
  return `${name}${text === "" ? "" : `: ${text}`}\n${notes.join("")}`;
}

function safe_text(error: BaseException): string {
  try {
    return str(error);
  } catch {
    return "<exception str() failed>";
  }
}
