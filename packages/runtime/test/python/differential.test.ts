import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exception, repr, str, type } from "../../src/index.ts";
import { class_name } from "../../src/python/names.ts";
import { read_arguments } from "./literals.ts";
import { operation } from "./operations.ts";

// What CPython 3.13 answered to the rows of test/python/areas (recorded by record.py), against the runtime.

type Row = readonly [operation: string, args: string, answer: string];

const folder = new URL("recordings/", import.meta.url);

function answer(name: string, source: string): string {
  const args = read_arguments(source);
  const result = outcome(name, args);
  return name.endsWith("!") ? `${result} | ${shown(args[0])}` : result;
}

function outcome(name: string, args: unknown[]): string {
  try {
    return shown(operation(name)(...args));
  } catch (error) {
    const raised = exception(error);
    return without_addresses(`!${class_name(type(raised))}: ${str(raised)}`);
  }
}

function shown(value: unknown): string {
  return without_addresses(repr(value));
}

/** Addresses differ from run to run. */
function without_addresses(text: string): string {
  return text.replace(/ at 0x[0-9a-f]+/g, " at 0x…");
}

describe("the runtime answers as CPython", () => {
  for (const file of readdirSync(folder)) {
    it(`in ${file}`, () => {
      const rows = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Row[];
      const differences = rows
        .map(([name, source, expected]) => [name, source, expected, answer(name, source)] as const)
        .filter(([, , expected, actual]) => expected !== actual);
      expect(differences).toEqual([]);
    });
  }
});
