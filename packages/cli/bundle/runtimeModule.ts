/**
 * Stands in the bundle for `src/runtimeModule.ts`: leads to the runtime's own bundle, a few files in the place of a few
 * hundred. The executable and the program that it runs both find the runtime here, and so share one.
 */
export function runtimeModule(path: string): string {
  return new URL(`./runtime/${path === "" ? "index" : path}.js`, import.meta.url).href;
}
