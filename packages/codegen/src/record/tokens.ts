import { runPython } from "./python.ts";

const program = `
import json, keyword, token
words = {word: "keyword" for word in keyword.kwlist} | {word: "soft keyword" for word in keyword.softkwlist}
operators = {text: token.tok_name[number] for text, number in token.EXACT_TOKEN_TYPES.items()}
print(json.dumps({"words": words, "operators": operators}, indent=2, sort_keys=True))
`;

/** Records the reserved words, the soft keywords and the operators, as CPython's modules `keyword` and `token` have them. */
export const recordTokens = (python: string): string => runPython(python, program);
