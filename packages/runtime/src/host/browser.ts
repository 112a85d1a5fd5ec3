import { OutputBuffer } from "./output-buffer.ts";

import type { Host, HostTimer, TextOutput } from "./host.ts";

/** The part of a page's or worker's global object that Node's types do not describe. */
interface BrowserScope {
  addEventListener(
    type: "unhandledrejection",
    listener: (event: { readonly reason: unknown; preventDefault(): void }) => void,
  ): void;
}

/** A message channel as pages have it; Node's types describe Node's. */
interface PageChannel {
  readonly port1: { onmessage: () => void };
  readonly port2: { postMessage(message: null): void };
}

/** The host for browsers and workers: text goes to the console, files and standard input do not exist. */
export function create_host(): Host {
  return {
    name: "browser",
    argv: [""],
    main_url: null,
    has_sockets: false,
    stdout: console_output((text) => console.log(text)),
    stderr: console_output((text) => console.error(text)),
    now: () => performance.now() / 1000,
    wall_time: () => (performance.timeOrigin + performance.now()) / 1000,
    process_time: () => performance.now() / 1000,
    set_timer: (seconds, callback) => setTimeout(callback, Math.ceil(seconds * 1000)),
    clear_timer: (timer: HostTimer) => clearTimeout(timer as number),
    after_events: message_turns(),
    sleep_blocking(seconds) {
      // A page may not block: `Atomics.wait` is refused there, so the wait is a busy one.
      for (const end = performance.now() + seconds * 1000; performance.now() < end;);
    },
    python: () => "",
    processors: () => navigator.hardwareConcurrency,
    read_line: () => "",
    fill_line: () => Promise.resolve(),
    env: () => undefined,
    open_file: () => Promise.reject(new Error("a browser has no files to open")),
    exit(ending) {
      throw new Error(`a page cannot exit (exit code ${ending})`);
    },
    set_exit_code: () => undefined,
    on_uncaught: (handler) =>
      (globalThis as unknown as BrowserScope).addEventListener("unhandledrejection", (event) => {
        event.preventDefault();
        handler(event.reason);
      }),
    on_drained: () => undefined,
    on_interrupt: () => () => undefined,
  };
}

/** The console ends each call with a line of its own, so the last line end is left to it. */
function console_output(log: (text: string) => void): TextOutput {
  return new OutputBuffer((text) => log(text.endsWith("\n") ? text.slice(0, -1) : text), {
    is_terminal: false,
    by_line: true,
  });
}

/** A message to oneself is a macrotask without the four milliseconds that nested timers cost. */
function message_turns(): (callback: () => void) => void {
  const waiting: (() => void)[] = [];
  let channel: PageChannel | null = null;
  return (callback) => {
    if (channel === null) {
      channel = new MessageChannel() as unknown as PageChannel;
      channel.port1.onmessage = () => waiting.shift()?.();
    }
    waiting.push(callback);
    channel.port2.postMessage(null);
  };
}
