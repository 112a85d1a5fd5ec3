/**
 * `pnpm corpus:types [name]`: how much of the corpus's TypeScript says `any`, by program and in all; `unknown` is counted apart.
 * Each program must pass `tsc --strict`. `--list` shows the positions that hold `any`.
 */
import { writeFileSync, mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runtimeDeclarations } from "../../packages/cli/src/installation.ts";
import { type TypedPosition, typedPositions } from "../../packages/compiler/test/positions.ts";
import { casesBelow, corpusFolder, isRejected } from "./cases.ts";
import { prepare, type Prepared } from "./prepare.ts";

/** The greatest share of typed positions that may be `any`. */
const limit = 0.1;

interface Count {
  readonly name: string;
  readonly positions: readonly TypedPosition[];
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isListed = process.argv.includes("--list");

function countAll(programs: readonly Prepared[]): readonly Count[] {
  const folder = mkdtempSync(join(tmpdir(), "tsyncio-types-"));
  const pathOf = (name: string): string => join(folder, `${name}.ts`);
  for (const { found, code } of programs) {
    mkdirSync(dirname(pathOf(found.name)), { recursive: true });
    writeFileSync(pathOf(found.name), code ?? "");
  }
  const positions = typedPositions(
    programs.map(({ found }) => pathOf(found.name)),
    runtimeDeclarations(),
  );
  rmSync(folder, { recursive: true });
  return programs.map(({ found }) => ({ name: found.name, positions: positions.get(pathOf(found.name)) ?? [] }));
}

function show({ name, positions }: Count, lists: boolean): void {
  const unknown = positions.filter((position) => position.isAny);
  const holding = positions.filter((position) => position.holdsAny);
  const open = positions.filter((position) => position.isUnknown);
  const figures = [positions, unknown, holding, open].map((each) => String(each.length).padStart(8));
  console.log(`${figures.join("")}${percent(unknown.length / positions.length).padStart(8)}  ${name}`);
  if (lists) for (const { line, role, text } of holding) console.log(`${" ".repeat(42)}${line}: ${role} ${text}`);
}

function percent(share: number): string {
  return Number.isNaN(share) ? "-" : `${(share * 100).toFixed(1)} %`;
}

function share({ positions }: Count): number {
  return positions.filter((position) => position.isAny).length / Math.max(1, positions.length);
}

const cases = casesBelow(corpusFolder).filter(
  (found) => !isRejected(found) && (names.length === 0 || names.some((name) => found.name.includes(name))),
);
const programs = (await prepare(cases)).filter(({ code }) => code !== null);
const counts = countAll(programs).toSorted((one, other) => share(other) - share(one));
const total: Count = { name: `${programs.length} programs`, positions: counts.flatMap(({ positions }) => positions) };
console.log("   typed     any    with unknown   share");
for (const count of counts) show(count, isListed);
console.log("");
show({ ...total, name: `${total.name} (limit ${percent(limit)})` }, false);
const wrong = programs.flatMap(({ typeErrors }) => typeErrors);
for (const error of wrong) console.error(error);
if (wrong.length > 0 || share(total) >= limit) process.exitCode = 1;
