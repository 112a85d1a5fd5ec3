import type { Term } from "../src/grammar/term.ts";

/** A list with one of its members replaced, or left out. */
const replaced = (terms: readonly Term[], place: number, ...by: readonly Term[]): readonly Term[] =>
  terms.toSpliced(place, 1, ...by);

/** Every term that is one small change away: a piece left out, a sign changed, a name changed. */
export function* mutants(term: Term): Generator<Term> {
  switch (term.kind) {
    case "token":
      yield { kind: "token", text: '"else than that"' };
      return;
    case "rule":
      yield { kind: "rule", name: "elseThanThat" };
      return;
    case "sequence":
    case "choice":
      for (const [place, each] of term.terms.entries()) {
        if (term.terms.length > 1) yield { kind: term.kind, terms: replaced(term.terms, place) };
        for (const mutant of mutants(each)) yield { kind: term.kind, terms: replaced(term.terms, place, mutant) };
      }
      return;
    default:
      yield term.term;
      for (const kind of ["optional", "many", "some"] as const) if (kind !== term.kind) yield { kind, term: term.term };
      for (const mutant of mutants(term.term)) yield { kind: term.kind, term: mutant };
  }
}
