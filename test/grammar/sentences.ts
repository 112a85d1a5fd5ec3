import type { EbnfRule } from "../../packages/codegen/src/grammar/ebnf.ts";
import type { Term } from "../../packages/codegen/src/grammar/term.ts";

/** Numbers from 0 to 1 that follow from a seed. */
export type Random = () => number;

/** The mulberry32 generator. */
export const seeded = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** How often something optional is there, or something repeated comes once more. */
const appetite = 0.2;

/** How often a rule that a name alone would satisfy gets just that: most places of the language take names, and many nothing else. */
const plainness = 0.4;

/** The members of a term. */
const parts = (term: Term): readonly Term[] => ("terms" in term ? term.terms : "term" in term ? [term.term] : []);

/** Makes sentences of a grammar: lists of tokens, as the grammar's file writes them. */
export class Sentences {
  private readonly rules: ReadonlyMap<string, Term>;
  private readonly random: Random;
  /** How many rules deep the shallowest sentence of each rule is. */
  private readonly heights: ReadonlyMap<string, number>;
  /** The rules that a name alone satisfies. */
  private readonly plain = new Set<string>();
  /** For each rule, how many rules lie between another and it. */
  private readonly distances = new Map<string, ReadonlyMap<string, number>>();
  private tokens: string[] = [];

  /** The rules that the last sentence went through. */
  used: Set<string> = new Set();

  constructor(rules: readonly EbnfRule[], random: Random) {
    this.rules = new Map(rules.map(({ name, term }) => [name, term]));
    this.random = random;
    this.heights = this.settled(heightOf, new Map());
    this.findPlain();
  }

  /** A sentence of one rule that goes through another; no part of it is so many rules deeper than it need be. */
  make(rule: string, through: string, depth: number): readonly string[] {
    this.tokens = [];
    this.used = new Set();
    this.lead({ kind: "rule", name: rule }, through, depth);
    return this.tokens;
  }

  /** A number for each rule, worked out from those of the rules in it until nothing gets smaller. */
  private settled(
    measure: (term: Term, known: ReadonlyMap<string, number>) => number,
    known: Map<string, number>,
  ): ReadonlyMap<string, number> {
    for (let changed = true; changed;) {
      changed = false;
      for (const [name, term] of this.rules) {
        const number = 1 + measure(term, known);
        if (number >= (known.get(name) ?? Infinity)) continue;
        known.set(name, number);
        changed = true;
      }
    }
    return known;
  }

  private findPlain(): void {
    for (let before = -1; before < this.plain.size;) {
      before = this.plain.size;
      for (const [name, term] of this.rules) if (this.isPlain(term)) this.plain.add(name);
    }
  }

  private isPlain(term: Term): boolean {
    if (term.kind === "token") return term.text === "NAME";
    if (term.kind === "rule") return this.plain.has(term.name);
    if (term.kind === "choice") return term.terms.some((each) => this.isPlain(each));
    const needed = parts(term).filter(({ kind }) => kind !== "optional" && kind !== "many");
    return term.kind !== "optional" && term.kind !== "many" && needed.length === 1 && this.isPlain(needed[0] as Term);
  }

  private distancesTo(rule: string): ReadonlyMap<string, number> {
    const found = this.distances.get(rule) ?? this.settled(distance, new Map([[rule, 0]]));
    this.distances.set(rule, found);
    return found;
  }

  /** Derives a term on the shortest way to a rule, and freely from there. */
  private lead(term: Term, rule: string, depth: number): void {
    if (term.kind === "rule") {
      const inside = this.rules.get(term.name) as Term;
      this.used.add(term.name);
      if (term.name !== rule) this.lead(inside, rule, depth);
      else this.derive(inside, heightOf(inside, this.heights) + depth);
      return;
    }
    const distances = this.distancesTo(rule);
    const nearest = distance(term, distances);
    const next = parts(term).find((each) => distance(each, distances) === nearest) as Term;
    for (const part of term.kind === "sequence" ? term.terms : [next]) {
      if (part === next) this.lead(part, rule, depth);
      else this.derive(part, heightOf(part, this.heights) + depth);
    }
  }

  private derive(term: Term, depth: number): void {
    switch (term.kind) {
      case "token":
        this.tokens.push(term.text);
        return;
      case "rule":
        this.used.add(term.name);
        if (this.plain.has(term.name) && this.random() < plainness) this.tokens.push("NAME");
        else this.derive(this.rules.get(term.name) as Term, depth - 1);
        return;
      case "sequence":
        for (const each of term.terms) this.derive(each, depth);
        return;
      case "choice":
        return this.derive(this.chosen(term.terms, depth), depth);
      case "some":
        this.derive(term.term, depth);
    }
    if (heightOf(term.term, this.heights) > depth) return;
    while (this.random() < appetite) {
      this.derive(term.term, depth);
      if (term.kind === "optional") return;
    }
  }

  private chosen(terms: readonly Term[], depth: number): Term {
    const possible = terms.filter((each) => heightOf(each, this.heights) <= depth);
    return possible[Math.floor(this.random() * possible.length)] as Term;
  }
}

/** How many rules deep the shallowest sentence of a term is. */
const heightOf = (term: Term, heights: ReadonlyMap<string, number>): number => {
  if (term.kind === "rule") return heights.get(term.name) ?? Infinity;
  if (term.kind === "token" || term.kind === "optional" || term.kind === "many") return 0;
  const inside = parts(term).map((each) => heightOf(each, heights));
  return term.kind === "choice" ? Math.min(...inside) : Math.max(...inside);
};

/** How many rules lie between a term and the one to which distances are known. */
const distance = (term: Term, distances: ReadonlyMap<string, number>): number =>
  term.kind === "rule"
    ? (distances.get(term.name) ?? Infinity)
    : Math.min(...parts(term).map((each) => distance(each, distances)));
