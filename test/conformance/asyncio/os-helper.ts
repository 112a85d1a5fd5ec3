/** Our own part of CPython's `test.support.os_helper`: a file of the test's own. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The path of a file that a test may write; each process has its own. */
export const TESTFN: string = join(tmpdir(), `@test_${process.pid}_tmp`);

/** Takes a file away, if it is there. */
export function unlink(path: string): null {
  rmSync(path, { force: true });
  return null;
}
