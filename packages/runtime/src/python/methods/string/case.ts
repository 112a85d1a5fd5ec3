/** Lower case. */
export function lower(text: string): string {
  return text.toLowerCase();
}

/** Upper case. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** Case taken away more thoroughly than by `lower`, for comparisons. */
export function casefold(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return Array.from(text, fold).join("");
}

/** The first character in title case, the others in lower case. */
export function capitalize(text: string): string {
  const [first = ""] = text;
  return title_case(first) + lower_rest(first, text);
}

/** Each word with its first letter in title case. */
export function title(text: string): string {
  let inside = false;
  return text.replace(/./gsu, (character, position: number) => {
    const result = inside ? lower_at(text, position, character) : title_case(character);
    inside = is_cased(character);
    return result;
  });
}

/** Upper case for lower and the other way round. */
export function swapcase(text: string): string {
  return text.replace(/[\p{Uppercase}\p{Lowercase}]/gu, (character, position: number) =>
    /\p{Uppercase}/u.test(character) ? lower_at(text, position, character) : character.toUpperCase(),
  );
}

/** Whether the character has a case: letters in upper, lower or title case. */
export function is_cased(character: string): boolean {
  return /[\p{Lowercase}\p{Uppercase}\p{Lt}]/u.test(character);
}

const digraphs: Record<string, string> = {
  Ǆ: "ǅ",
  ǅ: "ǅ",
  ǆ: "ǅ",
  Ǉ: "ǈ",
  ǈ: "ǈ",
  ǉ: "ǈ",
  Ǌ: "ǋ",
  ǋ: "ǋ",
  ǌ: "ǋ",
  Ǳ: "ǲ",
  ǲ: "ǲ",
  ǳ: "ǲ",
};

function title_case(character: string): string {
  const digraph = digraphs[character];
  if (digraph !== undefined) return digraph;
  const [first = "", ...rest] = character.toUpperCase();
  return /(?!\p{Lm})\p{L}/u.test(first) ? first + rest.join("").toLowerCase() : character.toUpperCase();
}

/** Lower case is asked of the whole text, because a final sigma depends on what stands before it. */
function lower_rest(first: string, text: string): string {
  return text.toLowerCase().slice(first.toLowerCase().length);
}

function lower_at(text: string, position: number, character: string): string {
  if (character !== "Σ" || !/\p{Cased}\p{Case_Ignorable}*$/u.test(text.slice(0, position)))
    return character.toLowerCase();
  return /^Σ\p{Case_Ignorable}*\p{Cased}/u.test(text.slice(position)) ? "σ" : "ς";
}

function fold(character: string): string {
  if (character === "İ" || character === "ı") return character.toLowerCase();
  if (/[\u13a0-\u13f5\uab70-\uabbf]/.test(character)) return character.toUpperCase();
  return character.toUpperCase().toLowerCase().replace("ς", "σ");
}
