import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { bundle, type Programs } from "./bundle.ts";
import { withChromium } from "./chromium.ts";

/** What a program printed in the browser and how it ended. */
interface BrowserOutcome {
  readonly name: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A browser that says nothing for so long has stopped. */
const limitMilliseconds = 60_000;

/** Runs programs one after another, each in a page of its own of Chromium. Rejects when one does not end. */
export async function runInChromium(command: string, programs: Programs): Promise<ReadonlyMap<string, BrowserOutcome>> {
  const site = new Site([...programs.keys()], await bundle(programs));
  const server = createServer((request, response) => void site.answer(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const { port } = server.address() as { port: number };
    await withChromium(command, `http://127.0.0.1:${port}${site.next()}`, () => site.done);
    return site.outcomes;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The pages, and the outcomes that they bring. */
class Site {
  readonly outcomes = new Map<string, BrowserOutcome>();
  readonly done: Promise<void>;
  readonly #waiting: string[];
  readonly #scripts: ReadonlyMap<string, string>;
  #settle: { readonly resolve: () => void; readonly reject: (error: Error) => void };
  #limit: NodeJS.Timeout | undefined;

  constructor(names: readonly string[], scripts: ReadonlyMap<string, string>) {
    this.#waiting = [...names];
    this.#scripts = scripts;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.done = promise;
    this.#settle = { resolve, reject };
  }

  /** The next page; empty after the last. */
  next(): string {
    clearTimeout(this.#limit);
    const name = this.#waiting.shift();
    if (name === undefined) {
      this.#settle.resolve();
      return "";
    }
    this.#limit = setTimeout(() => this.#settle.reject(new Error(`${name} did not end`)), limitMilliseconds);
    return `/page?${name}`;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const script = this.#scripts.get(pathname);
    if (script !== undefined) return send(response, "text/javascript", script);
    if (pathname === "/page") return send(response, "text/html", pageOf(search));
    if (pathname !== "/outcome") return void response.writeHead(404).end();
    const outcome = JSON.parse(await text(request)) as BrowserOutcome;
    this.outcomes.set(outcome.name, outcome);
    send(response, "text/plain", this.next());
  }
}

function send(response: ServerResponse, type: string, content: string): void {
  response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(content);
}

function pageOf(search: string): string {
  return `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js${search}"></script>`;
}
