/** What the runtime asks of the machine it runs on: time, timers, text streams, files and the end of the process. */
export interface Host {
  /** The host's name as it appears in error messages: `node`, `browser`, `virtual`. */
  readonly name: string;
  /** Command line arguments as `sys.argv` shows them. */
  readonly argv: readonly string[];
  /** The URL of the module that the host was started with, where there is one. */
  readonly main_url: string | null;
  /** Whether it has sockets (`host/sockets.ts`), which are loaded when the first is opened. */
  readonly has_sockets: boolean;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;

  /** Monotonic time in seconds. */
  now(): number;
  /** The monotonic time leaves out so many seconds: the process was as if suspended. */
  leave_out?(seconds: number): void;
  /** Seconds since the epoch. */
  wall_time(): number;
  /** Processor time of this process in seconds. */
  process_time(): number;
  /** Calls back once, not earlier than `seconds` from now. */
  set_timer(seconds: number, callback: () => void): HostTimer;
  clear_timer(timer: HostTimer): void;
  /** Calls back after the host has served its own events once. */
  after_events(callback: () => void): void;
  /** Whether a socket is open, which could still bring something. */
  has_open_sockets?(): boolean;
  /** Told when the loop waits for the host's events alone, no timer being set, with a question whether it still does. */
  on_idle?(is_idle: () => boolean): void;
  /** Blocks the thread. Raises where the host cannot block. */
  sleep_blocking(seconds: number): void;

  /** Something outside of the program is under way, a child process: a clock that jumps goes its real way until the result is called. */
  begin_outside?(): () => void;
  /** Where a Python interpreter is, for programs that start one; the empty string where there is none. */
  python(): string;
  /** Runs the collector, and what is called when an object is gone; absent where the host has no way to. */
  collect_garbage?(): Promise<void>;
  /** How many processors this process may use. */
  processors(): number;

  /** One line of standard input with its line end; the empty string at the end of the input. */
  read_line(): string;
  /** Reads standard input until a line of it is there, or its end: `read_line` then does not block. */
  fill_line(): Promise<void>;
  env(name: string): string | undefined;
  open_file(path: string, mode: FileMode): Promise<HostFile>;

  /** Ends the process after the output is flushed. */
  exit(ending: Ending): never;
  /** The code the process ends with when nothing more is to do. */
  set_exit_code(code: number): void;
  /** Handles what nobody caught. A later handler replaces an earlier one. */
  on_uncaught(handler: (error: unknown) => void): void;
  /** Calls back when nothing is left that could run: no timer, no input or output. */
  on_drained(handler: () => void): void;
  /** Calls back on an interrupt from the keyboard until the returned function is called. */
  on_interrupt(handler: () => void): () => void;
}

/** An exit code, or what Ctrl-C does to a program that does not handle it: CPython ends by the signal itself, which a shell tells from a code. */
export type Ending = number | "interrupted";

/** A timer as the host knows it; opaque to everybody else. */
export type HostTimer = unknown;

/** A text stream that collects what is written until it is flushed. */
export interface TextOutput {
  readonly is_terminal: boolean;
  write(text: string): void;
  flush(): void;
}

/** How a file is opened: what the letters of Python's mode say. */
export interface FileMode {
  readonly access: "read" | "write" | "append" | "create";
  /** Whether `+` stood in the mode. */
  readonly update: boolean;
}

/** An open file as bytes. Errors carry Node's `code` (`ENOENT`) where there is one. */
export interface HostFile {
  /** The next bytes from the current position, at most `size`; empty at the end. */
  read(size: number): Promise<Uint8Array>;
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** An open file as bytes whose operations end before they return. */
export interface BlockingFile {
  /** The system's number of the file. */
  readonly descriptor: number;
  readonly is_seekable: boolean;
  readonly is_terminal: boolean;
  /** Where the next byte is read or written. */
  position: number;
  size(): number;
  /** The next bytes, at most `count`; empty at the end. */
  read(count: number): Uint8Array;
  write(bytes: Uint8Array): void;
  truncate(length: number): void;
  close(): void;
}
