/** How often a field occurs: once, perhaps, or as a sequence. */
type Quantifier = "one" | "optional" | "many";

/** One field of a constructor: `expr* targets`. */
export interface Field {
  readonly type: string;
  readonly quantifier: Quantifier;
  readonly name: string;
}

/** One constructor with its fields: `Return(expr? value)`. */
export interface Constructor {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** One definition: a sum of constructors, or a product, which has one constructor of its own name. */
export interface Definition {
  readonly name: string;
  readonly constructors: readonly Constructor[];
  readonly product: boolean;
  /** Whether every constructor carries a source position. */
  readonly positioned: boolean;
}

const quantifiers: Readonly<Record<string, Quantifier>> = { "": "one", "?": "optional", "*": "many" };

const parseField = (text: string): Field => {
  const match = /^(\w+)([?*]?) (\w+)$/.exec(text.trim());
  if (match === null) throw new Error(`not an ASDL field: ${text}`);
  const [, type = "", mark = "", name = ""] = match;
  return { type, quantifier: quantifiers[mark] ?? "one", name };
};

const parseFields = (text: string): Field[] => (text.trim() === "" ? [] : text.split(",").map(parseField));

const parseConstructor = (text: string): Constructor => {
  const match = /^(\w+)\s*(?:\(([^)]*)\))?$/.exec(text.trim());
  if (match === null) throw new Error(`not an ASDL constructor: ${text}`);
  return { name: match[1] ?? "", fields: parseFields(match[2] ?? "") };
};

const parseDefinition = (text: string): Definition => {
  const [left = "", right = ""] = text.split(/=([\s\S]*)/);
  const name = left.trim();
  const [body = "", attributes] = right.split(/\battributes\b/);
  const product = body.trim().startsWith("(");
  const constructors = product ? [parseConstructor(name + body.trim())] : body.split("|").map(parseConstructor);
  return { name, constructors, product, positioned: attributes !== undefined };
};

/** Parses the text of `python.asdl` into its definitions. */
export const parseAsdl = (source: string): Definition[] =>
  source
    .replace(/^--.*$/gm, "")
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(parseDefinition);
