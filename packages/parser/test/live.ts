import { spawnSync } from "node:child_process";

const command = process.env["TSYNCIO_PYTHON"] ?? "python3.13";

/** Runs a Python program on the live interpreter with some text as its input. Null where no CPython 3.13 is found. */
export const livePython = (program: string, input = "", ...args: string[]): string | null => {
  const result = spawnSync(command, ["-X", "utf8", "-W", "ignore", "-c", program, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return result.status === 0 ? result.stdout : null;
};

/** Whether the live interpreter is of the release that this package follows. */
export const hasLivePython = (): boolean =>
  livePython("import sys; print(sys.version_info[:2] == (3, 13))")?.trim() === "True";
