/** Python files made at random: see random_trees.py. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pythonEnvironment } from "../../corpus/python.ts";

const program = fileURLToPath(new URL("random_trees.py", import.meta.url));

/** Does something with a file of statements made at random, which is gone afterwards. */
export async function withRandomFile<Result>(
  command: string,
  seed: string,
  count: number,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "tsyncio-random-"));
  try {
    const path = join(folder, `seed-${seed}.py`);
    writeFileSync(path, randomStatements(command, seed, count));
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function randomStatements(command: string, seed: string, count: number): Uint8Array {
  const made = spawnSync(command, [program, seed, String(count)], { env: pythonEnvironment(), maxBuffer: 2 ** 30 });
  if (made.status !== 0) throw new Error(`${program} failed:\n${made.stderr.toString("utf8")}`);
  return made.stdout;
}
