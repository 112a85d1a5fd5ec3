import type { WorkerOwner, WorkerPlace } from "./workers.ts";

/** What the runtime asks of a machine that runs parts of the program in processes of their own. */
export interface HostWorkerProcesses {
  /** Starts a process, which loads a module of the program up to where it stops. Throws where the host has no processes. */
  start(place: WorkerPlace, program: ProgramFacts): ProcessLink;
  /** Who has started this one; null where it is the program itself. */
  readonly owner: ProcessOwner | null;
}

/** What a process knows of the program that it belongs to. */
export interface ProgramFacts {
  readonly argv: readonly string[];
}

/** A process as the program sees it. Messages are what `structuredClone` takes. */
export interface ProcessLink {
  readonly pid: number;
  post(message: unknown): void;
  /** Calls back once when the process has started, with each message, and once when it has ended. */
  listen(on_start: () => void, on_message: (message: any) => void, on_end: () => void): void;
  /** Whether the program goes on for it. */
  hold(is_held: boolean): void;
  /** Lets it end, once it has done what it was asked for. */
  end(): void;
  /** Ends it by a signal. */
  terminate(): void;
}

/** The program as its process sees it. */
export interface ProcessOwner {
  readonly place: WorkerOwner["place"];
  readonly program: ProgramFacts;
  /** Tells what comes of each message, one after the other. */
  serve(answer: (message: any) => Promise<unknown>): void;
  /** Ends this process. */
  end(): never;
}
