export const entries: string[] = [];

export function note(text: string): void {
  entries.push(text);
}
