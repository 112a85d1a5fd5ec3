/** Characters that a literal must not hold as they are: controls, line separators, direction marks, the byte order mark. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Surrogates without their other half: they cannot be written as UTF-8. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const shortEscapes: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

/** The string literal in double quotes whose value is `value`. */
export function quote(value: string): string {
  return `"${escapeUnprintable(value.replace(/["\\]/g, "\\$&"))}"`;
}

/** A literal part of a template. `multiline` leaves line breaks as they are. */
export function escapeTemplate(value: string, multiline: boolean): string {
  const escaped = value.replace(/[`\\]|\$(?=\{)/g, "\\$&");
  if (!multiline) return escapeUnprintable(escaped);
  return escaped.split("\n").map(escapeUnprintable).join("\n");
}

function escapeUnprintable(text: string): string {
  return text.replace(unprintable, escapeUnit).replace(loneSurrogate, escapeUnit);
}

function escapeUnit(unit: string): string {
  return shortEscapes[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether `name` can stand after a dot or as a key without quotes. */
export function isIdentifierName(name: string): boolean {
  return identifier.test(name);
}
