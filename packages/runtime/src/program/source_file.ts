import { file_of } from "./modules.ts";

/** The file of the module: the Python it was compiled from, where that is known, else its own. Pass `import.meta`. */
export function source_file(meta: object): string {
  return file_of((meta as { readonly url?: string }).url ?? "");
}
