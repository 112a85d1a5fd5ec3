import { reprConstant } from "@tsyncio/ast";
import type { Expr, MatchCase, Pattern } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import type { Place } from "../lexer/failure.ts";

const refuse = (message: string, place: Place): never => {
  throw refusal(message, between(place, place));
};

const unreachable = (pattern: Extract<Pattern, { kind: "MatchAs" }>): never =>
  refuse(
    pattern.name === null
      ? "wildcard makes remaining patterns unreachable"
      : `name capture '${pattern.name}' makes remaining patterns unreachable`,
    pattern,
  );

type Names = Set<string>;

const bind = (names: Names, name: string | null, place: Place): void => {
  if (name === null) return;
  if (names.has(name)) refuse(`multiple assignments to name '${name}' in pattern`, place);
  names.add(name);
};

const checkAlternatives = (pattern: Extract<Pattern, { kind: "MatchOr" }>, names: Names, allowed: boolean): void => {
  let expected: string | null = null;
  let bound: Names = names;
  pattern.patterns.forEach((alternative, index) => {
    const own = new Set(names);
    checkPattern(alternative, own, allowed && index === pattern.patterns.length - 1);
    const text = [...own].sort().join();
    if (expected !== null && text !== expected) {
      refuse("alternative patterns bind different names", pattern);
    }
    expected = text;
    bound = own;
  });
  for (const name of bound) names.add(name);
};

const checkSequence = (pattern: Extract<Pattern, { kind: "MatchSequence" }>, names: Names): void => {
  const stars = pattern.patterns.filter((each) => each.kind === "MatchStar");
  if (stars.length > 1) refuse("multiple starred names in sequence pattern", pattern);
  for (const each of pattern.patterns) checkPattern(each, names, true);
};

/** The text of a literal key, by which CPython finds duplicates; null for a dotted name. */
const keyText = (key: Expr): string | null => {
  if (key.kind === "Constant") return reprConstant(key.value);
  if (key.kind === "UnaryOp" && key.operand.kind === "Constant") return `-${reprConstant(key.operand.value)}`;
  return null;
};

const checkMapping = (pattern: Extract<Pattern, { kind: "MatchMapping" }>, names: Names): void => {
  const seen = new Set<string>();
  for (const key of pattern.keys) {
    if (key.kind === "JoinedStr") refuse("mapping pattern keys may only match literals and attribute lookups", pattern);
    const text = keyText(key);
    if (text === null) continue;
    if (seen.has(text)) refuse(`mapping pattern checks duplicate key (${text})`, pattern);
    seen.add(text);
  }
  for (const each of pattern.patterns) checkPattern(each, names, true);
  bind(names, pattern.rest, pattern);
};

const checkClass = (pattern: Extract<Pattern, { kind: "MatchClass" }>, names: Names): void => {
  const seen = new Set<string>();
  pattern.kwd_attrs.forEach((name, index) => {
    const value = pattern.kwd_patterns[index] as Pattern;
    if (seen.has(name)) refuse(`attribute name repeated in class pattern: ${name}`, value);
    seen.add(name);
  });
  for (const each of [...pattern.patterns, ...pattern.kwd_patterns]) checkPattern(each, names, true);
};

/** Checks a pattern; whether it may take anything depends on what comes after it. */
const checkPattern = (pattern: Pattern, names: Names, allowed: boolean): void => {
  switch (pattern.kind) {
    case "MatchOr":
      return checkAlternatives(pattern, names, allowed);
    case "MatchSequence":
      return checkSequence(pattern, names);
    case "MatchMapping":
      return checkMapping(pattern, names);
    case "MatchClass":
      return checkClass(pattern, names);
    case "MatchValue":
      if (pattern.value.kind !== "JoinedStr") return;
      return refuse("patterns may only match literals and attribute lookups", pattern);
    case "MatchStar":
      return bind(names, pattern.name, pattern);
    case "MatchAs":
      if (pattern.pattern !== null) checkPattern(pattern.pattern, names, allowed);
      else if (!allowed) unreachable(pattern);
      return bind(names, pattern.name, pattern);
    default:
  }
};

/** Refuses patterns that bind a name twice, and cases that make later ones unreachable. */
export const checkCases = (cases: readonly MatchCase[]): void => {
  cases.forEach(({ pattern, guard }, index) => {
    checkPattern(pattern, new Set(), guard !== null || index === cases.length - 1);
  });
};
