/** What plain programs have in the place of the package's own functions of the same names (`asyncio/plain`). */
export { print } from "./python/builtins/print_text.ts";
