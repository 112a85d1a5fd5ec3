import type { RunningContext } from "../asyncio/running.ts";

/** What is known of one thread of the program; `thread` is the object that stands for it in the program, made when somebody asks. */
export class ThreadState {
  readonly ident: number;
  name: string;
  readonly is_daemon: boolean;
  thread: object | null = null;
  /** The loop that `asyncio.set_event_loop` has set in it. */
  event_loop: object | null = null;
  /** Values of `threading.local` objects, by object. */
  readonly locals = new WeakMap<object, object>();
  /** The context variables that it begins with. */
  readonly context: RunningContext | null;

  constructor(name: string, ident: number, is_daemon = false, context: RunningContext | null = null) {
    this.name = name;
    this.ident = ident;
    this.is_daemon = is_daemon;
    this.context = context;
  }
}

/** The first ident; the distance between two is that of CPython's on Linux. */
const FIRST_IDENT = 140_000_000_000_000;
const IDENT_STEP = 8_392_704;

const counted = { made: 0 };

/** An ident that no other thread has had. */
export function next_ident(): number {
  return FIRST_IDENT + counted.made++ * IDENT_STEP;
}

/** The thread that began the program. */
export const main_state: ThreadState = /* @__PURE__ */ new ThreadState("MainThread", /* @__PURE__ */ next_ident());
