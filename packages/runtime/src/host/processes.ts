/** What the runtime asks of a machine that starts other programs. */
export interface HostProcesses {
  /** Starts a program. Throws an error that has Node's `code` (`ENOENT`) and the `path` that it is about. */
  start(program: string, args: readonly string[], options: StartOptions): HostProcess;
  /** Both ends of a new pipe: what reads and what writes. */
  pipe(): readonly [number, number];
  close(descriptor: number): void;
  /** At most so many bytes of a pipe, null where there are none yet; empty at the end. */
  read_ready(descriptor: number, count: number): Uint8Array | null;
  /** How many bytes a pipe takes now; null where it takes none. Throws an error with Node's `code` `EPIPE`. */
  write_ready(descriptor: number, bytes: Uint8Array): number | null;
  /** Blocks this process for so many seconds of its real time. */
  rest(seconds: number): void;
  /** Seconds of the system's clock that never goes back. */
  seconds(): number;
  /** Sends a signal to any process. Throws an error with Node's `code` (`ESRCH`, `EPERM`). */
  kill(pid: number, signal: number): void;
  /** Runs a program to its end, blocking. */
  run(program: string, args: readonly string[], options: RunOptions): RunResult;
  /** Watches for a signal of the system until the returned function is called. Throws for one that cannot be watched. */
  watch_signal(name: string, handler: () => void): () => void;
  /** Ends this process by a signal after so many seconds, even while it is busy, unless the returned function is called before. */
  end_after(seconds: number, signal: number): () => void;
  readonly pid: number;
  readonly parent_pid: number;
  /** Opens this process's own standard input, output or error, or another descriptor. */
  read_descriptor(descriptor: number): HostReadable;
  write_descriptor(descriptor: number): HostWritable;
  /** Whether a descriptor is of a kind that is waited for: a pipe, a socket, a terminal. */
  can_wait(descriptor: number): boolean;
}

/** Where a stream of the child goes: a pipe, nowhere, this process's own, a descriptor, or for errors where the output goes. */
export type ChildStream = "pipe" | "ignore" | "inherit" | "stdout" | number;

/** How a program is started. */
export interface SpawnOptions {
  readonly streams: readonly [ChildStream, ChildStream, ChildStream];
  readonly directory: string | null;
  readonly environment: Readonly<Record<string, string>> | null;
  /** Whether it begins a session of its own. */
  readonly detached: boolean;
}

/** How a program is started whose pipes are there already. */
export interface StartOptions extends SpawnOptions {
  /** What it takes for its own name, where that is not the program. */
  readonly called: string | null;
  /** Other open files that it gets under their own numbers. */
  readonly descriptors: readonly number[];
}

/** How a program is run to its end. */
export interface RunOptions extends SpawnOptions {
  readonly input: Uint8Array | null;
  readonly timeout: number | null;
}

/** How a program that ran has ended. */
export interface RunResult {
  readonly pid: number;
  /** The exit code; negative for the signal that ended it; null when the time was up. */
  readonly code: number | null;
  readonly stdout: Uint8Array | null;
  readonly stderr: Uint8Array | null;
}

/** A program that was started. */
export interface HostProcess {
  readonly pid: number;
  /** Calls back with the exit code, negative for the signal that ended it. */
  on_exit(handler: (code: number) => void): void;
  /** The exit code; null while it runs. The system is asked, so that it is known before anybody is called back. */
  poll(): number | null;
  /** Sends a signal. Throws an error with Node's `code` (`ESRCH`). */
  kill(signal: number): void;
  /** Lets this process end before it, or not. */
  forget(): void;
  remember(): void;
}

/** The end of a pipe that is read. */
export interface HostReadable {
  /** Whether the descriptor that it was opened by stays open when it is closed. */
  readonly is_apart: boolean;
  /** Begins to read. `ended` is called once, with the error or null. */
  read(arrived: (bytes: Uint8Array) => void, ended: (error: Error | null) => void): void;
  pause(): void;
  resume(): void;
  close(): void;
}

/** The end of a pipe that is written. */
export interface HostWritable {
  /** Whether the descriptor that it was opened by stays open when it is closed. */
  readonly is_apart: boolean;
  /** `flushed` is called whenever the system has taken more; `closed` once, with the error or null. */
  watch(flushed: () => void, closed: (error: Error | null) => void): void;
  write(bytes: Uint8Array): void;
  /** Looks whether anybody still reads; where nobody does, it is closed. */
  look(): void;
  /** How many bytes the system has not taken. */
  unsent(): number;
  /** Ends it after what was written. */
  end(): void;
  close(): void;
}
