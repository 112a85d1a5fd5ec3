/** Every text of the first list before every text of the next, and so on. */
export const product = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((done, list) => done.flatMap((text) => list.map((next) => text + next)), [""]);

/** The four kinds of quotes. */
export const quotes = ["'", '"', "'''", '"""'];
