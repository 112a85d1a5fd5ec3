import { Dict } from "../python/values/dict.ts";
import { AssertionError, NotImplementedError } from "../python/exceptions/hierarchy.ts";
import { repr } from "../python/repr/repr.ts";
import { warn } from "../program/warn.ts";
import { AbstractEventLoopPolicy, DefaultEventLoopPolicy } from "./policies.ts";

/** Waits for child processes (`Lib/asyncio/unix_events.py`); here the host does, so that a watcher has nothing to do. */
export class PidfdChildWatcher {
  static readonly __name__: string = "PidfdChildWatcher";
  static readonly __module__: string = "asyncio.unix_events";

  is_active(): boolean {
    return true;
  }

  attach_loop(_loop: unknown): null {
    return null;
  }

  close(): null {
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    return null;
  }
}

/** As `PidfdChildWatcher`; CPython's has a thread for each process. */
export class ThreadedChildWatcher extends PidfdChildWatcher {
  static override readonly __name__: string = "ThreadedChildWatcher";
  static override readonly __module__: string = "asyncio.unix_events";

  /** The threads by their process: there are none. */
  readonly _threads = new Map<number, never>();
}

/** As `PidfdChildWatcher`. CPython 3.14 has it no more. */
export class SafeChildWatcher extends PidfdChildWatcher {
  static override readonly __name__: string = "SafeChildWatcher";
  static override readonly __module__: string = "asyncio.unix_events";

  /** What is called at the end of which process: nothing. */
  readonly _callbacks: Dict = new Dict();

  constructor() {
    super();
    deprecate("SafeChildWatcher", SafeChildWatcher);
  }
}

/** As `PidfdChildWatcher`. CPython 3.14 has it no more. */
export class FastChildWatcher extends PidfdChildWatcher {
  static override readonly __name__: string = "FastChildWatcher";
  static override readonly __module__: string = "asyncio.unix_events";

  /** What is called at the end of which process: nothing. */
  readonly _callbacks: Dict = new Dict();

  constructor() {
    super();
    deprecate("FastChildWatcher", FastChildWatcher);
  }
}

/** As `PidfdChildWatcher`. CPython 3.14 has it no more. */
export class MultiLoopChildWatcher extends PidfdChildWatcher {
  static override readonly __name__: string = "MultiLoopChildWatcher";
  static override readonly __module__: string = "asyncio.unix_events";

  constructor() {
    super();
    deprecate("MultiLoopChildWatcher", MultiLoopChildWatcher);
  }
}

const current: { watcher: PidfdChildWatcher | null } = { watcher: null };

/** The watcher in use. CPython 3.14 has it no more. */
export function get_child_watcher(): PidfdChildWatcher {
  deprecate("get_child_watcher", get_child_watcher);
  return (current.watcher ??= new PidfdChildWatcher());
}

/** Puts another watcher in use; None makes one when it is asked for. CPython 3.14 has it no more. */
export function set_child_watcher(watcher: unknown): null {
  deprecate("set_child_watcher", set_child_watcher);
  if (watcher !== null && !(watcher instanceof PidfdChildWatcher)) throw new AssertionError(repr(watcher));
  current.watcher = watcher;
  return null;
}

/** Gives policies their methods for watchers. The abstract one has none. */
export function use_child_watchers(): void {
  for (const method of [get_child_watcher, set_child_watcher]) {
    const missing = (..._args: unknown[]): never => {
      throw new NotImplementedError();
    };
    define(AbstractEventLoopPolicy, method, missing);
    define(DefaultEventLoopPolicy, method, (...args) => (method as (...args: unknown[]) => unknown)(...args));
  }
}

function define(
  cls: typeof AbstractEventLoopPolicy,
  { name, length }: Function,
  value: (...args: unknown[]) => unknown,
): void {
  Object.defineProperties(value, { name: { value: name }, length: { value: length } });
  Object.defineProperty(cls.prototype, name, { value, writable: true, configurable: true });
}

function deprecate(name: string, below: Function): void {
  const text = `'${name}' is deprecated as of Python 3.12 and will be removed in Python 3.14.`;
  warn("DeprecationWarning", text, below);
}

/** What a policy has where the program names one of them. */
export interface ChildWatcherMethods {
  get_child_watcher(): PidfdChildWatcher;
  set_child_watcher(watcher: unknown): null;
}

declare module "./policies.ts" {
  interface AbstractEventLoopPolicy extends ChildWatcherMethods {}
}
