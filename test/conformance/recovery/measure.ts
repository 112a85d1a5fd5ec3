/** Plants two mistakes into a text and looks at what the parser reports. */
import { parse } from "../../../packages/parser/src/index.ts";
import { linesOf, plant, withMistakes, type Line, type Mistake } from "./plant.ts";
import { Random } from "./random.ts";
import { windowOf } from "./windows.ts";

/** What was planted into a text, and what of it was reported. */
export interface Trial {
  readonly mistakes: readonly Mistake[];
  readonly text: string;
  /** The line on which each mistake is reported when it is alone. */
  readonly alone: readonly number[];
  /** The lines and messages of what is reported of both. */
  readonly reported: readonly (readonly [line: number, message: string])[];
  readonly bothFound: boolean;
  readonly noThird: boolean;
}

/** What must hold: the share of texts in which both mistakes are found, and in which nothing else is reported. */
const bar = { bothFound: 0.9, noThird: 0.95 };

/** Whether enough of the trials went well. */
export function holds(all: readonly Trial[]): boolean {
  const both = all.filter(({ bothFound }) => bothFound).length;
  const clean = all.filter(({ noThird }) => noThird).length;
  return all.length > 0 && both >= bar.bothFound * all.length && clean >= bar.noThird * all.length;
}

/** How many logical lines must lie between two mistakes at least. */
const distance = 3;
const tries = 40;

const reports = (text: string): readonly (readonly [number, string])[] => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.diagnostics.map(({ span, message }) => [span.line, message] as const);
};

interface Planted {
  readonly place: number;
  readonly mistake: Mistake;
  readonly line: number;
}

/** A mistake that alone is refused, in a logical line that is far enough from another; null if none was found. */
function plantedIn(text: string, lines: readonly Line[], random: Random, other: Planted | null): Planted | null {
  for (let count = 0; count < tries; count++) {
    const place = random.below(lines.length);
    if (other !== null && Math.abs(place - other.place) < distance) continue;
    const mistake = plant(lines[place] as Line, random, text);
    const [first] = mistake === null ? [] : reports(withMistakes(text, [mistake]));
    if (mistake !== null && first !== undefined) return { place, mistake, line: first[0] };
  }
  return null;
}

/** Plants two mistakes; null where no two could be found that are each refused. */
function tryTwo(text: string, random: Random): Trial | null {
  const lines = linesOf(text);
  const one = plantedIn(text, lines, random, null);
  const two = one === null ? null : plantedIn(text, lines, random, one);
  if (one === null || two === null || one.line === two.line) return null;
  const planted = one.place < two.place ? [one, two] : [two, one];
  const mistakes = planted.map(({ mistake }) => mistake);
  const changed = withMistakes(text, mistakes);
  const reported = reports(changed);
  const alone = planted.map(({ line }) => line);
  const bothFound = alone.every((line) => reported.some(([each]) => each === line));
  return { mistakes, text: changed, alone, reported, bothFound, noThird: reported.length <= 2 };
}

/** Which pieces and mistakes are made. */
export interface Selection {
  readonly count: number;
  /** The same seed makes the same trials. */
  readonly seed?: number;
  /** How many lines a piece has at least. */
  readonly shortest?: number;
}

/** Trials on pieces of some texts. */
export function* trials(sources: readonly string[], selection: Selection): Generator<Trial> {
  const { count, seed = 20260101, shortest } = selection;
  const random = new Random(seed);
  for (let made = 0; made < count;) {
    const text = windowOf(random.choice(sources), random, shortest);
    const trial = text === null ? null : tryTwo(text, random);
    if (trial === null) continue;
    made++;
    yield trial;
  }
}
