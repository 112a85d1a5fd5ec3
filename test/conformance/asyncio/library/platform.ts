/** The part of Python's `platform` that the tests name: what they ask of a Macintosh. */
import * as py from "../../../../packages/runtime/src/index.ts";

export function mac_ver(): unknown {
  return py.Tuple.of("", py.Tuple.of("", "", ""), "");
}
