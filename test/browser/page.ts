/**
 * What a page of the site does: it runs one program under the virtual clock, tells the server what was printed, and
 * goes on to the page that the answer names.
 */
import { run_program } from "../../packages/runtime/src/program/index.ts";
import { captured_host, current_host, set_host, virtual_host } from "../../packages/runtime/src/testing/index.ts";

const name = new URL(import.meta.url).search.slice(1);
const url = new URL(`/${name}.js`, import.meta.url).href;
const { host, captured } = captured_host(virtual_host(current_host()));
set_host(host);
const exitCode = await run_program({ url, argv: [name], load: () => import(url) });
const answer = await fetch("/outcome", { method: "POST", body: JSON.stringify({ name, ...captured, exitCode }) });
const next = await answer.text();
if (next !== "") (globalThis as unknown as { location: { href: string } }).location.href = next;
