/** Given to the bundle by `bin/start.js`. */
declare const importFromStart: (url: string) => Promise<unknown>;

/** Stands in the bundle for `src/importModule.ts`: V8 lets a script with a code cache import only behind a warning. */
export function importModule(url: string): Promise<unknown> {
  return importFromStart(url);
}
