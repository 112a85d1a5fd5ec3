import type { TextOutput } from "./host.ts";

/** Text is handed on at this length (UTF-16 units) even when nobody flushes. */
const FLUSH_LENGTH = 1 << 16;

/** Collects text and hands it on whole: at a line end on a terminal, otherwise when large or flushed. */
export class OutputBuffer implements TextOutput {
  readonly is_terminal: boolean;
  readonly #emit: (text: string) => void;
  readonly #by_line: boolean;
  #pending = "";

  constructor(emit: (text: string) => void, options: { is_terminal: boolean; by_line: boolean }) {
    this.#emit = emit;
    this.is_terminal = options.is_terminal;
    this.#by_line = options.by_line;
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= FLUSH_LENGTH || (this.#by_line && text.includes("\n"))) this.flush();
  }

  flush(): void {
    if (this.#pending === "") return;
    const text = this.#pending;
    this.#pending = "";
    this.#emit(text);
  }
}
