import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { captured_host, current_host, set_host, virtual_host } from "../../src/testing/index.ts";

const folder = new URL("traces/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length));

// Each program stands there in Python and as the compiler would have it; the recording is CPython's.
test.each(names)("%s prints what CPython prints", async (name) => {
  const real = current_host();
  const { host, captured } = captured_host(virtual_host(real));
  set_host(host);
  try {
    await import(new URL(`${name}.ts`, folder).href);
  } finally {
    host.stdout.flush();
    set_host(real);
  }
  expect(captured.stdout).toBe(readFileSync(new URL(`${name}.stdout`, folder), "utf8"));
});
