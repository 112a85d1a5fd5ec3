/** The function that settles a JavaScript `await` with a value. */
export type Resolve = (value: any) => void;
/** The function that settles a JavaScript `await` with an error. */
export type Reject = (error: unknown) => void;

/** How an object is awaited: JavaScript calls it in a microtask of its own. */
type Then = (resolve: Resolve, reject: Reject) => void;

/** What the first step of a task that begins where it is made comes to wait for (`parts/eager_tasks.ts`). */
interface FirstWait {
  /** How an object is awaited. */
  note(awaited: AwaitableObject<unknown>): Then;
  /** What is awaited to give up the turn. */
  turn(): PromiseLike<unknown>;
}

/** Who is told at once of what an `await` has come to. */
export const awaits: { first: FirstWait | null } = { first: null };

/**
 * What JavaScript's `await` accepts among Python's objects: futures, tasks and coroutine objects.
 *
 * `then` is a getter, because JavaScript looks for it not only at an `await` but also where such an object is merely
 * returned from an async function or handed over as a result. Python passes the object on; JavaScript would await it.
 * `unawaited` makes the next look find nothing, so that the object travels as a plain value.
 */
export abstract class AwaitableObject<T> implements PromiseLike<T> {
  /** Set by `unawaited` until JavaScript has looked for `then` once. */
  _as_value = false;

  /** Called by `await`, as a microtask of the task that is running. */
  abstract _await(resolve: Resolve, reject: Reject): void;

  get then(): PromiseLike<T>["then"] {
    if (this._as_value) {
      this._as_value = false;
      return undefined as never;
    }
    return (awaits.first === null ? await_object : awaits.first.note(this)) as never;
  }
}

function await_object(this: AwaitableObject<unknown>, resolve: Resolve, reject: Reject): void {
  this._await(resolve, reject);
}

/**
 * Lets a future, task or coroutine object pass through a `return` of an async function, or a `yield` of an async
 * generator, as the value it is in Python. Every other value is returned unchanged.
 */
export function unawaited<T>(value: T): T {
  if (value instanceof AwaitableObject) value._as_value = true;
  return value;
}

/**
 * The type of what an async function gives that returns `unawaited(task)`. TypeScript takes every `then` for an await;
 * without it, the task keeps its own type. `awaitable` and asyncio's functions accept it.
 */
export type Unawaited<T> = T extends AwaitableObject<any> ? Omit<T, "then"> : T;
