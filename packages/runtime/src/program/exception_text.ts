import type { BaseException } from "../python/exceptions/hierarchy.ts";
import { full_name } from "../python/names.ts";
import { plain } from "../python/derived/plain.ts";

/** The last lines of a traceback: the exception's name and text, and its notes. */
export function exception_text(error: BaseException): string {
  const name = full_name(error.constructor).replace(/^__main__\./, "");
  const text = safe_text(error);
  const notes = (error.__notes__ ?? []).map((note) => `${note}\n`);
  return `${name}${text === "" ? "" : `: ${text}`}\n${notes.join("")}`;
}

function safe_text(error: BaseException): string {
  try {
    const text = plain(error.__str__());
    if (typeof text === "string") return text;
  } catch {
    // Whatever it raises, the report goes on.
  }
  return "<exception str() failed>";
}
