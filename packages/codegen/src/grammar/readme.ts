import { between } from "../marked.ts";
import type { Workspace } from "../workspace.ts";
import { readEbnf } from "./ebnf.ts";
import type { EbnfRule } from "./ebnf.ts";
import { written } from "./term.ts";

const opening = "<!-- rules: written by codegen from python.ebnf -->";
const closing = "<!-- /rules -->";

/** The folder of the parser's rules: one class for each group of them. */
const folder = "packages/parser/src/grammar";

/** Which file of the parser has each rule. */
const sources = (workspace: Workspace): ReadonlyMap<string, string> =>
  new Map(
    workspace
      .list(folder)
      .flatMap((file) =>
        [...workspace.read(`${folder}/${file}`).matchAll(/\.RULE\(\s*"(\w+)"/g)].map(([, rule = ""]) => [rule, file]),
      ),
  );

const item = ({ name, term }: EbnfRule, file: string | undefined): string => {
  if (file === undefined) throw new Error(`no file of ${folder} has the rule ${name}`);
  return `- [\`${name}\`](diagrams/${name}.svg), [${file}](../${folder}/${file}): \`${written(term)}\``;
};

/** Writes grammar/README.md with its list of rules: for each its diagram, its source, and what python.ebnf says. */
export const renderGrammarReadme = (workspace: Workspace): string => {
  const { rules } = readEbnf(workspace.read("grammar/python.ebnf"));
  const files = sources(workspace);
  const themes = [...new Set(rules.map(({ theme }) => theme))];
  const sections = themes.map((theme) => {
    const items = rules.filter((rule) => rule.theme === theme).map((rule) => item(rule, files.get(rule.name)));
    return `### ${theme}\n\n${items.join("\n")}`;
  });
  return between(workspace, "grammar/README.md", opening, closing, sections.join("\n\n"));
};
