import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("samples/", import.meta.url);

/** The recorded samples: a Python source and what CPython's `ast.dump` says of it. */
export const samples = (): { name: string; source: string; dumped: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".py"))
    .map((name) => ({
      name,
      source: readFileSync(new URL(name, folder), "utf8"),
      dumped: readFileSync(new URL(name.replace(/py$/, "ast"), folder), "utf8"),
    }));
