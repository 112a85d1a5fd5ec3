import type { MatchCase, Pattern } from "@tsyncio/ast";
import { refuseAt, refuseDebug } from "./compiler.ts";
import type { Compiler } from "./compiler.ts";
import { literalKey } from "./keys.ts";

type PatternOf<K extends Pattern["kind"]> = Extract<Pattern, { kind: K }>;

/** What is known of a pattern around the one that is visited. */
interface Surroundings {
  /** The names that are bound so far. */
  readonly names: Set<string>;
  /** Whether a pattern that takes anything may stand here. */
  readonly allowed: boolean;
}

const bind = ({ names }: Surroundings, name: string | null, place: Pattern): void => {
  if (name === null) return;
  refuseDebug(name, place);
  if (names.has(name)) refuseAt(`multiple assignments to name '${name}' in pattern`, place);
  names.add(name);
};

/** Parts of a pattern, of which none is the last chance. */
const visitParts = (patterns: readonly Pattern[], around: Surroundings): void => {
  for (const each of patterns) visitPattern(each, { ...around, allowed: true });
};

const sameNames = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((name) => right.has(name));

const visitAlternatives = (pattern: PatternOf<"MatchOr">, around: Surroundings): void => {
  let first: Set<string> | null = null;
  const last = pattern.patterns.length - 1;
  pattern.patterns.forEach((alternative, index) => {
    const names = new Set<string>();
    visitPattern(alternative, { ...around, names, allowed: around.allowed && index === last });
    first ??= names;
    if (!sameNames(first, names)) refuseAt("alternative patterns bind different names", pattern);
  });
  for (const name of first ?? []) bind(around, name, pattern);
};

const visitSequence = (pattern: PatternOf<"MatchSequence">, around: Surroundings): void => {
  const stars = pattern.patterns.filter((each) => each.kind === "MatchStar");
  if (stars.length > 1) refuseAt("multiple starred names in sequence pattern", pattern);
  visitParts(pattern.patterns, around);
};

const visitMapping = (pattern: PatternOf<"MatchMapping">, around: Surroundings): void => {
  const seen = new Set<string>();
  for (const key of pattern.keys) {
    if (key.kind === "JoinedStr") {
      refuseAt("mapping pattern keys may only match literals and attribute lookups", pattern);
    }
    const literal = literalKey(key);
    if (literal === null) continue;
    if (seen.has(literal.identity)) refuseAt(`mapping pattern checks duplicate key (${literal.text})`, pattern);
    seen.add(literal.identity);
  }
  visitParts(pattern.patterns, around);
  bind(around, pattern.rest, pattern);
};

const visitClass = (pattern: PatternOf<"MatchClass">, around: Surroundings): void => {
  const { kwd_attrs, kwd_patterns } = pattern;
  kwd_attrs.forEach((name, index) => {
    refuseDebug(name, kwd_patterns[index] as Pattern);
    const again = kwd_attrs.indexOf(name, index + 1);
    if (again >= 0) refuseAt(`attribute name repeated in class pattern: ${name}`, kwd_patterns[again] as Pattern);
  });
  visitParts([...pattern.patterns, ...kwd_patterns], around);
};

const visitCapture = (pattern: PatternOf<"MatchAs">, around: Surroundings): void => {
  const { name } = pattern;
  if (pattern.pattern !== null) visitPattern(pattern.pattern, around);
  else if (!around.allowed) {
    const what = name === null ? "wildcard" : `name capture '${name}'`;
    refuseAt(`${what} makes remaining patterns unreachable`, pattern);
  }
  bind(around, name, pattern);
};

const visitPattern = (pattern: Pattern, around: Surroundings): void => {
  switch (pattern.kind) {
    case "MatchOr":
      return visitAlternatives(pattern, around);
    case "MatchSequence":
      return visitSequence(pattern, around);
    case "MatchMapping":
      return visitMapping(pattern, around);
    case "MatchClass":
      return visitClass(pattern, around);
    case "MatchValue":
      if (pattern.value.kind !== "JoinedStr") return;
      return refuseAt("patterns may only match literals and attribute lookups", pattern);
    case "MatchStar":
      return bind(around, pattern.name, pattern);
    case "MatchAs":
      return visitCapture(pattern, around);
    case "MatchSingleton":
  }
};

/** Visits the cases of a `match`: patterns that bind a name twice are refused, and those that make later ones unreachable. */
export const compileCases = (compiler: Compiler, cases: readonly MatchCase[]): void => {
  cases.forEach(({ pattern, guard, body }, index) => {
    visitPattern(pattern, { names: new Set(), allowed: guard !== null || index === cases.length - 1 });
    if (guard !== null) compiler.visit(guard);
    compiler.visitAll(body);
  });
};
