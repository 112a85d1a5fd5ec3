import { join } from "node:path";
import { median } from "../median.ts";
import { linesOf, type Side } from "./sides.ts";

/** The median seconds by load and side, and what could not be measured. */
export interface Measured {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly notes: readonly string[];
}

const programs = ["loads.py", "network.py"].map((file) => join(import.meta.dirname, file));

/** Lets the sides do the loads of all programs in turns, so many times. */
export function measuredIn(sides: readonly Side[], rounds: number, args: readonly string[]): Measured {
  const seconds = new Map<string, Map<string, number[]>>();
  const notes = new Set<string>();
  for (const program of programs) {
    for (let round = 0; round < rounds; round += 1) {
      for (const side of sides) {
        const command = side.command(program);
        if (command === null) {
          const missing = side.missing(program);
          if (missing !== "") notes.add(`${side.name}: ${missing}`);
        } else for (const line of linesOf(command, args)) note(seconds, side.name, line);
      }
    }
  }
  const rows = [...seconds].map(([row, bySide]) => {
    const medians = [...bySide].map(([name, all]) => [name, median(all)] as const);
    return [row, new Map(medians)] as const;
  });
  return { rows: new Map(rows), notes: [...notes] };
}

function note(seconds: Map<string, Map<string, number[]>>, side: string, line: string): void {
  const [row = "", , time] = line.split("\t");
  if (time === undefined) return;
  const bySide = seconds.get(row) ?? new Map<string, number[]>();
  bySide.set(side, [...(bySide.get(side) ?? []), Number(time)]);
  seconds.set(row, bySide);
}
