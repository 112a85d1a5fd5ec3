/** Compares what we say of Python files with what CPython says. */
import { readFile } from "node:fs/promises";
import { digestOf } from "./digest.ts";
import { askDigests } from "./oracle.ts";
import type { Answer } from "./oracle.ts";
import { dumpOf, readPython, writePython } from "./reading.ts";

/** What can differ in a file. */
type Aspect = "tree" | "refusal" | "unparsed text" | "round trip";

/** A file of which we say something else than CPython, and what. */
export interface Difference {
  readonly path: string;
  readonly aspect: Aspect;
  readonly detail: string;
}

/** What comparing files showed. */
export interface Comparison {
  /** Files that both accept. */
  readonly accepted: number;
  /** Files that both refuse. */
  readonly refused: number;
  readonly differences: readonly Difference[];
}

/** What we say of a file, in the form of CPython's answers. */
interface Ours {
  readonly dump: string;
  readonly unparse: string;
  readonly lost: string | null;
}

/** Compares files. CPython works on them while we do. */
export async function compareFiles(command: string, paths: readonly string[]): Promise<Comparison> {
  const differences: Difference[] = [];
  const counts = { accepted: 0, refused: 0 };
  for await (const answer of askDigests(command, paths)) {
    const ours = sayOf(answer.path, await readFile(answer.path));
    if ("refusal" in answer && typeof ours === "string") counts.refused += 1;
    else if (!("refusal" in answer) && typeof ours !== "string") counts.accepted += 1;
    differences.push(...differencesOf(answer, ours));
  }
  if (counts.accepted + counts.refused + differences.length < paths.length) throw new Error(`${command} broke off`);
  return { ...counts, differences };
}

/** What we say of a file: the digests of its tree and its text, or the message of the refusal. */
export function sayOf(path: string, bytes: Uint8Array): Ours | string {
  const reading = readPython(bytes, path);
  if (!reading.ok) return reading.refusal;
  const { text, lost } = writePython(reading.module);
  return { dump: digestOf(dumpOf(reading.module)), unparse: digestOf(text), lost };
}

function differencesOf(answer: Answer, ours: Ours | string): Difference[] {
  const { path } = answer;
  if ("refusal" in answer) {
    return typeof ours === "string" ? [] : [{ path, aspect: "refusal", detail: `CPython: ${answer.refusal}` }];
  }
  if (typeof ours === "string") return [{ path, aspect: "refusal", detail: `ours: ${ours}` }];
  return [
    ...(ours.dump === answer.dump ? [] : [{ path, aspect: "tree", detail: "" } as const]),
    ...(ours.unparse === answer.unparse ? [] : [{ path, aspect: "unparsed text", detail: "" } as const]),
    ...(ours.lost === null ? [] : [{ path, aspect: "round trip", detail: ours.lost } as const]),
  ];
}
