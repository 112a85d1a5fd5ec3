import { bareFloat, any as anyType } from "./lattice.ts";
import type { Type } from "./types.ts";

/** A type as the tables write it. */
export type ApiType =
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "named"; readonly name: string; readonly args: readonly ApiType[]; readonly variadic: boolean }
  | { readonly kind: "union"; readonly members: readonly ApiType[] };

/** A parameter as the tables write it. */
export interface ApiParameter {
  readonly name: string;
  readonly kind: "positionalOnly" | "positional" | "rest" | "keywordOnly" | "keywords";
  readonly optional: boolean;
  /** The default's text; `null` where there is none. */
  readonly default: string | null;
  readonly form: ApiType;
  /** What an argument is lowered for: a bare float where the runtime takes any number, else Python's dynamic form. */
  readonly type: Type;
}

const variables: ReadonlySet<string> = new Set(["T", "K", "V", "A", "B", "R", "Self"]);
const signatures = new Map<string, readonly ApiParameter[]>();
const types = new Map<string, ApiType>();

/** The parameters that a table's signature says. */
export function signatureOf(text: string): readonly ApiParameter[] {
  let parameters = signatures.get(text);
  if (!parameters) signatures.set(text, (parameters = parseSignature(text)));
  return parameters;
}

/** The type that a table's text says. */
export function parseType(text: string): ApiType {
  let type = types.get(text);
  if (!type) types.set(text, (type = union(text)));
  return type;
}

/** Parses a signature: `a: int, /, b: T = None, *, c: str = ''`. */
function parseSignature(text: string): readonly ApiParameter[] {
  const parameters: ApiParameter[] = [];
  let keywordOnly = false;
  for (const part of splitTop(text, ",")) {
    if (part === "*") keywordOnly = true;
    else if (part === "/")
      parameters.forEach((parameter, i) => (parameters[i] = { ...parameter, kind: "positionalOnly" }));
    else {
      const parameter = parseParameter(part, keywordOnly);
      parameters.push(parameter);
      if (parameter.kind === "rest") keywordOnly = true;
    }
  }
  return parameters;
}

function parseParameter(text: string, keywordOnly: boolean): ApiParameter {
  const [declared = "", ...defaults] = splitTop(text, "=");
  const [starred = "", ...annotation] = splitTop(declared, ":");
  const name = starred.replace(/^\*+/, "");
  const kind = starred.startsWith("**")
    ? "keywords"
    : starred.startsWith("*")
      ? "rest"
      : keywordOnly
        ? "keywordOnly"
        : "positional";
  const form = parseType(annotation.join(":") || "Any");
  const optional = defaults.length > 0 || kind === "rest" || kind === "keywords";
  return {
    name,
    kind,
    optional,
    default: defaults.length > 0 ? defaults.join("=") : null,
    form,
    type: takesBare(form) ? bareFloat : anyType,
  };
}

function takesBare(form: ApiType): boolean {
  if (form.kind === "union") return form.members.some(takesBare);
  return form.kind === "named" && (form.name === "Number" || form.name === "float");
}

function union(text: string): ApiType {
  const parts = splitTop(text, "|");
  const [only] = parts;
  if (parts.length > 1) return { kind: "union", members: parts.map(parseType) };
  return primary(only ?? "Any");
}

function primary(text: string): ApiType {
  const bracket = text.indexOf("[");
  const name = bracket < 0 ? text : text.slice(0, bracket);
  if (bracket < 0 && variables.has(name)) return { kind: "variable", name };
  const inside = bracket < 0 ? [] : splitTop(text.slice(bracket + 1, -1), ",");
  const variadic = inside.at(-1) === "...";
  const args = (variadic ? inside.slice(0, -1) : inside).map(parseType);
  return { kind: "named", name, args, variadic };
}

/** Splits at a separator that stands outside of brackets and quotes. */
function splitTop(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? "";
    if (character === "'" && text[i - 1] !== "\\") quoted = !quoted;
    if (quoted) continue;
    if ("[(".includes(character)) depth += 1;
    if ("])".includes(character)) depth -= 1;
    if (character !== separator || depth > 0) continue;
    parts.push(text.slice(start, i).trim());
    start = i + 1;
  }
  const last = text.slice(start).trim();
  return last === "" ? parts : [...parts, last];
}
