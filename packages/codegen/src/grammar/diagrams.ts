import railroad from "railroad-diagrams";
import type { Item } from "railroad-diagrams";
import type { Workspace } from "../workspace.ts";
import { readEbnf } from "./ebnf.ts";
import type { EbnfRule } from "./ebnf.ts";
import type { Term } from "./term.ts";
import { written } from "./term.ts";

/** The look of a diagram: no background, middle tones for the lines and boxes of their own colour, so that it can be read on light and on dark. */
const style = `
path { fill: none; stroke: #808890; stroke-width: 2 }
rect { stroke-width: 2 }
text { font: bold 13px ui-monospace, monospace; text-anchor: middle }
.token rect { fill: #dcf3e0; stroke: #3f9a54 }
.token text { fill: #0c3d18 }
.rule rect { fill: #dde9fb; stroke: #4a7dc4 }
.rule text { fill: #122c57 }
`;

/** A token: round, in its own text. */
const token = (text: string): Item => {
  const item = railroad.Terminal(text.startsWith('"') ? text.slice(1, -1) : text);
  item.attrs["class"] = "token";
  return item;
};

/** A rule: square, and leads to its own diagram. */
const rule = (name: string): Item => {
  const item = railroad.NonTerminal(name);
  item.tagName = "a";
  item.attrs["href"] = `${name}.svg`;
  item.attrs["class"] = "rule";
  return item;
};

/** What stands between the repeated `x` in `x ( y x )*`; null for a sequence that does not end so. */
const separator = (first: Term | undefined, next: Term | undefined): Term | null => {
  if (first === undefined || next?.kind !== "many" || next.term.kind !== "sequence") return null;
  const { terms } = next.term;
  if (terms.length < 2 || written(terms.at(-1) as Term) !== written(first)) return null;
  return { kind: "sequence", terms: terms.slice(0, -1) };
};

/** The items of a sequence, in which `x ( y x )*` is a loop through `x` with `y` on the way back. */
const sequence = (terms: readonly Term[]): Item[] => {
  const items: Item[] = [];
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] as Term;
    const between = separator(term, terms[place + 1]);
    if (between !== null) place += 1;
    items.push(between === null ? drawn(term) : railroad.OneOrMore(drawn(term), drawn(between)));
  }
  return items;
};

const drawn = (term: Term): Item => {
  switch (term.kind) {
    case "token":
      return token(term.text);
    case "rule":
      return rule(term.name);
    case "sequence":
      return railroad.Sequence(...sequence(term.terms));
    case "choice":
      return railroad.Choice(0, ...term.terms.map(drawn));
    case "optional":
      return railroad.Optional(drawn(term.term));
    case "many":
      return railroad.ZeroOrMore(drawn(term.term));
    case "some":
      return railroad.OneOrMore(drawn(term.term));
  }
};

/** Without the lines of no length that the package draws where nothing needs to be bridged. */
const withoutPadding = (svg: string): string =>
  svg
    .replace(/<path d="M[\d. ]+h0"><\/path>\n/g, "")
    .replaceAll("></path>", "/>")
    .replaceAll("></rect>", "/>");

/** The railroad diagram of a rule, as an SVG that needs nothing beside it. */
export const renderDiagram = ({ name, term }: Pick<EbnfRule, "name" | "term">): string => {
  const diagram = railroad.Diagram(drawn(term));
  diagram.attrs["xmlns"] = "http://www.w3.org/2000/svg";
  diagram.attrs["role"] = "img";
  return withoutPadding(String(diagram)).replace(">\n", `>\n<title>${name}</title>\n<style>${style}</style>\n`);
};

/** Writes one railroad diagram for each rule of grammar/python.ebnf. */
export const renderDiagrams = (workspace: Workspace): ReadonlyMap<string, string> =>
  new Map(
    readEbnf(workspace.read("grammar/python.ebnf")).rules.map((rule) => [`${rule.name}.svg`, renderDiagram(rule)]),
  );
