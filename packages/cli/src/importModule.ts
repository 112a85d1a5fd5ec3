/**
 * Imports a module by its URL. The one place of the executable that does: the bundle, a script, cannot import,
 * and gets the function that `bin/start.js` hands it instead (`bundle/importModule.ts`).
 */
export function importModule(url: string): Promise<unknown> {
  return import(url);
}
