/** Compiles and runs one cut program, and says what came of it. */
import { rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compileToJavaScript } from "../../../packages/compiler/src/index.ts";
import { captured_host, current_host, set_host } from "../../../packages/runtime/src/testing/index.ts";
import { definitions as definitions_known } from "../../../packages/runtime/src/program/definitions.ts";
import { register_module, run_program } from "../../../packages/runtime/src/program/index.ts";
import { resolve } from "./resolving.ts";
import { REFUSED } from "./refused.ts";
import type { Verdict } from "./verdict.ts";

const real = current_host();

/** What is compiled, and how. */
interface Program {
  readonly source: string;
  readonly filename: string;
  readonly file: string;
  readonly coroutines: "auto" | "generator";
}

/** Compiles the program, and runs it if it is not refused; `path` is where its JavaScript may stand meanwhile. */
export async function judge({ source, filename, file, coroutines }: Program, path: string): Promise<Verdict> {
  const compiled = compileToJavaScript(source, { filename, coroutines, resolve });
  if (compiled.code === null) {
    const first = compiled.diagnostics.find((each) => each.severity === "error");
    return { outcome: "refused", code: first?.code ?? "none", reason: first?.message ?? "" };
  }
  writeFileSync(path, compiled.code);
  const url = pathToFileURL(path).href;
  // What the programs before this one have defined is over.
  definitions_known.find = null;
  const { code: script, positions, definitions } = compiled;
  register_module({ url, file, source, code: script, positions, definitions });
  const { host, captured } = captured_host(real);
  const ended = new Promise<number>((end) => {
    set_host({ ...host, exit: (code: number) => (end(code), undefined as never) });
    void run_program({ url, argv: [filename], load: () => import(url) }).then(end);
  });
  const code = await ended;
  host.stdout.flush();
  host.stderr.flush();
  set_host(real);
  rmSync(path);
  return { ...verdictOf(code, captured.stderr), output: `${captured.stdout}${captured.stderr}` };
}

/** What unittest's report says. */
function verdictOf(code: number, report: string): Verdict {
  // What is left when the program ends may be told after it.
  const last = report.split("\n").findLast((line) => /^(?:OK|FAILED)/.test(line)) ?? "";
  if (code === 0 && last.startsWith("OK (skipped")) return { outcome: "skipped", code: "", reason: "" };
  if (code === 0 && last.startsWith("OK")) return { outcome: "passed", code: "", reason: "" };
  const refused = report.indexOf(REFUSED);
  if (refused >= 0) return { outcome: "refused", code: "exec", reason: report.slice(refused).split("\n")[0] ?? "" };
  return { outcome: "failed", code: "", reason: failureIn(report) };
}

/** The line that names the exception. */
function failureIn(report: string): string {
  const lines = report.split("\n");
  const end = lines.findIndex((line, index) => line === "" && /^[-=]{70}$/.test(lines[index + 1] ?? ""));
  const text = end < 0 ? lines : lines.slice(0, end);
  const place = text.findLastIndex((line) => line.startsWith("  File "));
  const named = text.slice(place + 1).find((line) => /^[A-Za-z_][\w.]*(:|$)/.test(line));
  return named ?? text.findLast((line) => line.trim() !== "") ?? "nothing was written";
}
