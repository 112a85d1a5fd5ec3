/** What a rule of the grammar says, without how it was written. */
export type Term =
  /** A token by its text (`"if"`) or, where it has many spellings or none, by its name (`NAME`). */
  | { readonly kind: "token"; readonly text: string }
  | { readonly kind: "rule"; readonly name: string }
  | { readonly kind: "sequence" | "choice"; readonly terms: readonly Term[] }
  | { readonly kind: "optional" | "many" | "some"; readonly term: Term };

/** A term that wraps one other, with the sign that is written after it. */
const signs = { optional: "?", many: "*", some: "+" } as const;

const writtenGroup = (term: Term): string =>
  term.kind === "token" || term.kind === "rule" ? written(term) : `( ${written(term)} )`;

/** Writes a term in the notation of grammar/python.ebnf. */
export const written = (term: Term): string => {
  switch (term.kind) {
    case "token":
      return term.text;
    case "rule":
      return term.name;
    case "sequence":
      return term.terms.map((each) => (each.kind === "choice" ? writtenGroup(each) : written(each))).join(" ");
    case "choice":
      return term.terms.map(written).join(" | ");
    default:
      return writtenGroup(term.term) + signs[term.kind];
  }
};

/** The terms of a sequence or a choice with those of its own kind inside it made its own: `a (b c)` is `a b c`. */
const flattened = (kind: "sequence" | "choice", terms: readonly Term[]): readonly Term[] =>
  terms.map(normalised).flatMap((term) => (term.kind === kind ? term.terms : [term]));

/**
 * One form for all the ways to write the same: groups that change nothing are dissolved, and the
 * alternatives of a choice are sorted, since their order means nothing where one token decides.
 */
export const normalised = (term: Term): Term => {
  switch (term.kind) {
    case "sequence":
    case "choice": {
      const terms = flattened(term.kind, term.terms);
      if (terms.length === 1) return terms[0] as Term;
      const ordered = term.kind === "choice" ? terms.toSorted((a, b) => (written(a) < written(b) ? -1 : 1)) : terms;
      return { kind: term.kind, terms: ordered };
    }
    case "optional":
    case "many":
    case "some":
      return { kind: term.kind, term: normalised(term.term) };
    default:
      return term;
  }
};
