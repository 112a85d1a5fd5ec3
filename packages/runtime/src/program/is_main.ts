import { is_main_url } from "./modules.ts";
import { watch_uncaught } from "./uncaught.ts";

/** Whether the module runs as the program: what `__name__ == "__main__"` says. Pass `import.meta`. */
export function is_main(meta: object): boolean {
  watch_uncaught();
  return is_main_url((meta as { readonly url?: string }).url ?? "");
}
