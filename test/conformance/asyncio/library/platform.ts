/** The part of Python's `platform` that the tests name: what they ask of a Macintosh. */
import * as py from "../../../../packages/runtime/src/index.ts";

export function mac_ver(): unknown {
  return py.Tuple.of("", py.Tuple.of("", "", ""), "");
}

/** What they ask of Android, where they do not run. */
export function android_ver(): unknown {
  return null;
}
