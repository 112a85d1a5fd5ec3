import { RuntimeError } from "../../../../packages/runtime/src/index.ts";

/** Nothing: the tests call it on Windows alone. */
export function get_osfhandle(_fd: unknown): never {
  throw new RuntimeError("this is not Windows");
}
