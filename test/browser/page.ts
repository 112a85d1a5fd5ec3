/**
 * What a page of the site does: it runs one program under the virtual clock, tells the server what was printed, and
 * goes on to the page that the answer names.
 */
import { run_program } from "../../packages/runtime/src/program/index.ts";
import { captured_host, current_host, set_host, virtual_host } from "../../packages/runtime/src/testing/index.ts";

const name = new URL(import.meta.url).search.slice(1);
const url = new URL(`/${name}.js`, import.meta.url).href;
const { host, captured } = captured_host(virtual_host(current_host()));
// A page cannot exit: whoever ends the program is told here.
const { promise: ended, resolve: end } = Promise.withResolvers<unknown>();
set_host({ ...host, exit: (ending) => void end(ending) as never });
void run_program({ url, argv: [name], load: () => import(url) });
const exitCode = await ended;
const answer = await fetch("/outcome", { method: "POST", body: JSON.stringify({ name, ...captured, exitCode }) });
const next = await answer.text();
if (next !== "") (globalThis as unknown as { location: { href: string } }).location.href = next;
