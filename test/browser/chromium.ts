import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command that starts Chromium, or why there is none. */
export type Chromium = { readonly command: string } | { readonly missing: string };

/** What keeps it to the pages that it is given: no sandbox, which root cannot have, no window, no talk to anybody else. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Looks for Chromium: the one that `TSYNCIO_CHROMIUM` names, otherwise `chromium`. */
export function findChromium(): Chromium {
  const command = process.env["TSYNCIO_CHROMIUM"] ?? "chromium";
  const { error, status } = spawnSync(command, ["--version"], { stdio: "ignore" });
  return error === undefined && status === 0 ? { command } : { missing: `${command} cannot be run` };
}

/** Opens a page in a browser of its own, with a fresh profile, while `use` runs. */
export async function withChromium<T>(command: string, url: string, use: () => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "tsyncio-chromium-"));
  const browser = spawn(command, [...flags, `--user-data-dir=${profile}`, url], { stdio: "ignore", detached: true });
  try {
    return await use();
  } finally {
    await ended(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Ends a browser with its helper processes. */
async function ended(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null) return;
  const end = new Promise((resolve) => browser.once("close", resolve));
  process.kill(-browser.pid, "SIGKILL");
  await end;
}
