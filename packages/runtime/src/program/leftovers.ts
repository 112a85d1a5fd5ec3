/** What is done first when the program ends: closing what it has left half-done. */
export const leftovers: { readonly ends: (() => void | Promise<void>)[] } = { ends: [] };
