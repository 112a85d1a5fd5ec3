import { existsSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

import { block_for, open_stderr, open_stdout, StandardInput } from "./node-streams.ts";
import { open_node_file } from "./node-files.ts";

import type { Host, HostTimer } from "./host.ts";

/** The exit code after Ctrl-C, where the signal does not end the process itself: 128 and its number. */
const INTERRUPTED = 130;
/** How Node calls sockets and what is asked about them, of all that keeps a process alive. */
const SOCKET = /^(?:TCP|UDP|GetAddrInfo|GetNameInfo|Pipe(?:Server|Connect))/;

/** The host for Node. Making it arranges that pending output is flushed when the process exits. */
export function create_host(): Host {
  const stdout = open_stdout();
  const stderr = open_stderr(stdout);
  // The monotonic clock of the system, as Python tells it: programs may compare it across processes.
  let started = Number(process.hrtime.bigint()) / 1e9 - performance.now() / 1000;
  const flush = (): void => {
    stdout.flush();
    stderr.flush();
  };
  process.on("exit", flush);
  const stdin = open_stdin_once();
  return {
    name: "node",
    argv: process.argv.slice(1),
    main_url: started_module(),
    has_sockets: true,
    stdout,
    stderr,
    now: () => started + performance.now() / 1000,
    leave_out(seconds) {
      started -= seconds;
    },
    wall_time: () => (performance.timeOrigin + performance.now()) / 1000,
    process_time: () => cpu_seconds(),
    set_timer: set_exact_timer,
    clear_timer: (timer: HostTimer) => clearTimeout(timer as NodeJS.Timeout),
    has_open_sockets: () => process.getActiveResourcesInfo().some((kind) => SOCKET.test(kind)),
    after_events: (callback) => void setImmediate(callback),
    sleep_blocking(seconds) {
      flush();
      block_for(seconds * 1000);
    },
    python: find_python,
    collect_garbage: () => import("./node-collector.ts").then(({ collect_garbage }) => collect_garbage()),
    processors: availableParallelism,
    read_line() {
      // What was printed (a prompt) is shown before.
      stdout.flush();
      return stdin().line();
    },
    fill_line: () => stdin().fill(),
    env: (name) => process.env[name],
    open_file: open_node_file,
    exit(ending) {
      flush();
      if (ending !== "interrupted") process.exit(ending);
      // The signal would leave out what others have arranged for the end.
      process.emit("exit", INTERRUPTED);
      process.removeAllListeners("SIGINT");
      process.kill(process.pid, "SIGINT");
      process.exit(INTERRUPTED);
    },
    set_exit_code(code) {
      process.exitCode = code;
    },
    on_uncaught: replace_listener("uncaughtException"),
    on_drained: replace_listener("beforeExit"),
    on_interrupt(handler) {
      process.on("SIGINT", handler);
      return () => void process.off("SIGINT", handler);
    },
  };
}

/**
 * Node counts whole milliseconds and may call back almost one too early. What is missing is slept, so that timers close
 * together are due at once, as they are for CPython, whose loop never wakes early.
 */
function set_exact_timer(seconds: number, callback: () => void): NodeJS.Timeout {
  const wait = Math.ceil(seconds * 1000);
  const due = performance.now() + wait;
  return setTimeout(() => {
    const missing = due - performance.now();
    if (missing > 0) block_for(missing);
    callback();
  }, wait);
}

/** The interpreter that a shell would find: a compiled program is none itself. */
function find_python(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  for (const name of ["python3.13", "python3", "python"])
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  return "";
}

function started_module(): string | null {
  const path = process.argv[1];
  if (path === undefined) return null;
  try {
    return pathToFileURL(realpathSync(path)).href;
  } catch {
    return null;
  }
}

function cpu_seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Standard input is opened at the first read. */
function open_stdin_once(): () => StandardInput {
  let opened: StandardInput | null = null;
  return () => (opened ??= new StandardInput());
}

function replace_listener(event: "uncaughtException" | "beforeExit"): (handler: (argument: unknown) => void) => void {
  let installed: ((argument: unknown) => void) | null = null;
  return (handler) => {
    if (installed !== null) process.off(event, installed);
    process.on(event, handler);
    installed = handler;
  };
}
