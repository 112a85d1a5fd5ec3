import type * as ast from "@tsyncio/ast";
import { assign, binary, sequence, trueLiteral } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, temporary } from "../context.ts";
import { lowerPattern } from "./index.ts";
import type { Captured, Matching, Subject } from "./matching.ts";

/** `case "quit" | "exit"` → `subject === "quit" || subject === "exit"`. */
export function lowerMatchOr(node: ast.MatchOr, subject: Subject, matching: Matching, context: Context): void {
  const alternatives = node.patterns.map((part) => lowerAlternative(part, subject, matching, context));
  const names = new Map<Captured["binding"], Extract<Expression, { kind: "name" }>>();
  const [first] = alternatives;
  for (const { binding, value } of first?.captures ?? []) {
    if (!isSameInAll(binding, value, alternatives)) names.set(binding, temporary(context, "captured"));
  }
  const tests = alternatives.map(({ tests, captures }) => allOf([...tests, ...kept(captures, names)]));
  // An alternative that takes everything ends the list: Python allows it in the last place alone.
  matching.tests.push(tests.map((test) => test ?? trueLiteral).reduce((left, right) => binary("||", left, right)));
  for (const captured of first?.captures ?? []) {
    matching.captures.push({
      ...captured,
      value: names.get(captured.binding) ?? captured.value,
      type: { kind: "any" },
    });
  }
}

/** Whether every alternative gives a name the same: `int(n) | str(n)`. */
function isSameInAll(
  binding: Captured["binding"],
  value: Expression,
  alternatives: readonly Pick<Matching, "captures">[],
): boolean {
  const text = JSON.stringify(value);
  return alternatives.every(({ captures }) =>
    captures.every((other) => other.binding !== binding || JSON.stringify(other.value) === text),
  );
}

function lowerAlternative(part: ast.Pattern, subject: Subject, matching: Matching, context: Context): Matching {
  const alternative: Matching = { tests: [], captures: [], parts: matching.parts };
  lowerPattern(part, subject, alternative, context);
  return alternative;
}

/** The names of an alternative wait in temporaries: what stands behind it may still fail, and then nothing is bound. */
function kept(
  captures: readonly Captured[],
  names: ReadonlyMap<Captured["binding"], Extract<Expression, { kind: "name" }>>,
): readonly Expression[] {
  const assigned = captures.flatMap(({ binding, value }) => {
    const target = names.get(binding);
    return target === undefined ? [] : [assign(target, value)];
  });
  return assigned.length === 0 ? [] : [sequence([...assigned, trueLiteral])];
}

/** All of the tests; `null` where there is none. */
export function allOf(tests: readonly Expression[]): Expression | null {
  return tests.length === 0 ? null : tests.reduce((left, right) => binary("&&", left, right));
}
