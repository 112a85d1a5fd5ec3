import * as strings from "@tsyncio/runtime/strings";

export function words(text: string): string[] {
  return strings.split(text);
}

// A mark stands behind each word.
export function shout(word: string, mark = "."): string {
  return strings.upper(word) + mark;
}
