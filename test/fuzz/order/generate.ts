import { Random } from "../sides/random.ts";
import { prelude } from "./prelude.ts";
import { areas } from "./rows/index.ts";
import { definitions, kinds, main, type Kind } from "./rows/definitions.ts";

import type { Row, Rows } from "./rows/row.ts";

const delays = "0 0.25 0.25 0.5 0.5 0.75 1 1.5 0.1 0.2 0.3".split(" ");
const waits = ["FIRST_COMPLETED", "ALL_COMPLETED", "FIRST_EXCEPTION"];
const queues = ["Queue", "LifoQueue", "PriorityQueue"];
const values = ["'v<id>'", "<id>", "None", "me"];
const errors = [
  "ValueError('e<id>')",
  "ValueError('e<id>')",
  "KeyError('e<id>')",
  "RuntimeError('e<id>')",
  "TimeoutError",
  "asyncio.CancelledError('e<id>')",
  "ExceptionGroup('e<id>', [ValueError(1), KeyError(2)])",
];
const classes = [
  "asyncio.CancelledError",
  "asyncio.CancelledError",
  "Exception",
  "Exception",
  "ValueError",
  "BaseException",
  "(TimeoutError, ValueError)",
  "(ValueError, asyncio.CancelledError)",
  "(RuntimeError, KeyError)",
];
/** Coroutines of asyncio itself. */
const works = [
  "asyncio.sleep(<delay>, <value>)",
  "asyncio.sleep(<delay>, <value>)",
  "events[<n> % 2].wait()",
  "queues[<n>].get()",
  "queues[<n>].put(<id>)",
  "locks[<n> % 2].acquire()",
  "semaphores[0].acquire()",
  "barriers[<n> % 2].wait()",
  "conditions[0].acquire()",
  "asyncio.wait_for(<work>, <delay>)",
];

const deepest = 3;
const hole = /<([a-z]+)>/g;
const names = /[a-z]+/g;

/** The Python program of a seed: coroutines that use those defined below them, and a main one that uses all. */
export function generate(seed: number): string {
  return new Generator(new Random(seed)).program();
}

class Generator {
  readonly #random: Random;
  /** The names of the definitions by kind, of those that the code being made may use. */
  readonly #usable: Record<Kind, string[]> = { work: [], stream: [], scope: [] };
  /** The areas that this program takes its statements from, each with the sum of its shares. */
  readonly #areas: readonly (readonly [number, Rows])[];
  #lastId = 0;
  /** How many statements the program may still have. */
  #left: number;

  constructor(random: Random) {
    this.#random = random;
    this.#left = 10 + random.below(40);
    // Programs that are about few things go deeper into them.
    const chosen = areas.filter((_, index) => index === 0 || random.chance(0.6));
    this.#areas = chosen.map((rows) => [rows.reduce((sum, [share]) => sum + share, 0) ** 0.5, rows]);
  }

  program(): string {
    const count = 1 + this.#random.below(6);
    const texts: string[] = [];
    for (let at = count - 1; at >= 0; at -= 1) {
      const kind = at === count - 1 ? "work" : this.#random.pick(kinds);
      const name = `${kind}${at}`;
      const template = this.#random.pick(definitions[kind]).replaceAll("<name>", name);
      texts.unshift(this.#definition(template));
      this.#usable[kind].push(name);
    }
    texts.push(this.#definition(this.#random.pick(main)));
    const body = texts.join("\n\n\n");
    return `import asyncio\n${preludeOf(body)}\n\n\n${body}\n\n\nasyncio.run(main())\n`;
  }

  #definition(template: string): string {
    // `return` with a value is no statement of a generator.
    const isGenerator = template.includes("yield");
    const allowed = (row: Row): boolean => !isGenerator || !row.startsWith("return");
    return this.#fillRow(template, 0, allowed).join("\n");
  }

  #block(depth: number, allowed: (row: Row) => boolean): string[] {
    const count = this.#left < 0 ? 1 : 1 + this.#random.below(depth === 1 ? 4 : 2);
    return Array.from({ length: count }, () => {
      this.#left -= 1;
      return this.#fillRow(this.#row(depth, allowed), depth, allowed);
    }).flat();
  }

  /** A row that may stand here. */
  #row(depth: number, allowed: (row: Row) => boolean): Row {
    for (;;) {
      const [, rows] = this.#weighted(this.#areas);
      const [, row] = this.#weighted(rows);
      const isBlock = row.includes("<block>") && (depth >= deepest || this.#left < 0);
      if (isBlock || !allowed(row)) continue;
      if (row.includes("<stream>") && this.#usable.stream.length === 0) continue;
      if (row.includes("<scope>") && this.#usable.scope.length === 0) continue;
      if (row.includes("<function>") && this.#usable.work.length === 0) continue;
      return row;
    }
  }

  #weighted<Item extends readonly [number, unknown]>(items: readonly Item[]): Item {
    const total = items.reduce((sum, [share]) => sum + share, 0);
    let place = (this.#random.below(10_000) / 10_000) * total;
    return items.find(([share]) => (place -= share) < 0) ?? items.at(-1)!;
  }

  #fillRow(row: Row, depth: number, allowed: (row: Row) => boolean): string[] {
    this.#lastId += 1;
    const id = String(this.#lastId);
    const same = String(this.#random.below(4));
    const text = row.replaceAll("<id>", id).replaceAll("<k>", same);
    return text.split("\n").flatMap((line) => {
      const indent = /^ */.exec(line)![0];
      if (line.trim() !== "<block>") return this.#fill(line, depth).split("\n");
      return this.#block(depth + 1, allowed).map((inner) => indent + inner);
    });
  }

  #fill(text: string, depth: number): string {
    return text.replaceAll(hole, (whole, word: string) => {
      const filled = this.#hole(word, depth);
      return filled === null ? whole : filled;
    });
  }

  #hole(word: string, depth: number): string | null {
    const random = this.#random;
    const filled = (text: string): string => {
      this.#lastId += 1;
      return this.#fill(text.replaceAll("<id>", String(this.#lastId)), depth + 1);
    };
    if (word === "n") return String(random.below(4));
    if (word === "many") return String(2 + random.below(6));
    if (word === "delay") return random.pick(delays);
    if (word === "limit") return random.chance(0.5) ? "None" : random.pick(delays);
    if (word === "bool") return random.chance(0.5) ? "True" : "False";
    if (word === "when") return random.pick(waits);
    if (word === "queue") return random.pick(queues);
    if (word === "class") return random.pick(classes);
    if (word === "ending") return random.pick(["SystemExit(3)", "KeyboardInterrupt"]);
    if (word === "value") return filled(random.pick(values));
    if (word === "error") return filled(random.pick(errors));
    if (word === "function") return random.pick(this.#usable.work);
    if (word === "stream" || word === "scope") return filled(`${random.pick(this.#usable[word])}(me + '.<id>')`);
    if (word === "work") return filled(this.#work(depth));
    return null;
  }

  /** What gives a coroutine: a definition of the program, seldom one of asyncio. */
  #work(depth: number): string {
    const { work } = this.#usable;
    if (work.length > 0 && this.#random.chance(0.75)) return `${this.#random.pick(work)}(me + '.<id>')`;
    return this.#random.pick(depth > deepest + 1 ? works.slice(0, -1) : works);
  }
}

/** Those definitions of the prelude that a program uses, and those that they use. */
function preludeOf(body: string): string {
  const used = new Set(body.match(names));
  const needed = prelude.toReversed().filter(([name, text]) => {
    if (!used.has(name)) return false;
    for (const inner of text.match(names) ?? []) used.add(inner);
    return true;
  });
  return needed
    .toReversed()
    .map(([, text]) => (text.startsWith("\n") ? `\n${text}` : text))
    .join("\n");
}
