import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { dump } from "../../packages/ast/src/index.ts";
import { parse } from "../../packages/parser/src/index.ts";
import { pythonEnvironment } from "../corpus/python.ts";

/** The tree of a source as text, or the line and the message of its refusal. */
export type Verdict = { readonly tree: string } | { readonly refusal: string };

/** CPython's `ast.parse` on sources. */
export const pythonVerdicts = (command: string, sources: readonly string[]): readonly Verdict[] => {
  const program = fileURLToPath(new URL("judge.py", import.meta.url));
  const { stdout } = spawnSync(command, [program], {
    env: pythonEnvironment(),
    input: JSON.stringify(sources),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as Verdict[];
};

/** Our parser on a source, asked for no more than `ast.parse` does. */
export const verdict = (source: string): Verdict => {
  const result = parse(source, { checks: false });
  if (result.ok) return { tree: dump(result.module) };
  const [first] = result.diagnostics;
  return { refusal: `${first?.span.line}: ${first?.message.replace(/^\w+: /, "")}` };
};
