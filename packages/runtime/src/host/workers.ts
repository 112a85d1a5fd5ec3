/** What the runtime asks of a machine that computes in more than one thread. */
export interface HostWorkers {
  /** Starts a worker, which loads a module of the program up to where it stops; absent where the host has no workers. */
  readonly start: ((place: WorkerPlace) => WorkerLink) | null;
  /** Who has started this one; null where it is no worker but the program itself. */
  readonly owner: WorkerOwner | null;
}

/** Where the definitions stand that a worker needs: the URL of the module, and the number among its places. */
export interface WorkerPlace {
  readonly url: string;
  readonly number: number;
}

/** What a worker says of a call: that it has begun, and what came of it after so many seconds. */
export type WorkerReply =
  { readonly kind: "begun" } | { readonly kind: "ended"; readonly outcome: any; readonly seconds: number };

/** A worker as the program sees it. Messages are what `structuredClone` takes. */
export interface WorkerLink {
  /** Asks for a call. */
  post(message: unknown): void;
  /**
   * Blocks until the call that was asked for last has ended, but no longer than a thread of CPython has its first turn. Returns how many
   * seconds passed before it began.
   */
  give_turn(): number;
  /** Calls back with what the worker says, and once when it has ended. */
  listen(on_reply: (reply: WorkerReply) => void, on_end: () => void): void;
  /** Whether the program goes on for it: one that does nothing does not keep the program alive. */
  hold(is_held: boolean): void;
}

/** The program as its worker sees it. */
export interface WorkerOwner {
  readonly place: WorkerPlace;
  /** Makes each call that the program asks for, and tells what came of it. */
  serve(make: (message: any) => unknown): void;
}
