/** A captured JavaScript stack, formatted only when somebody reads it. */
export interface StackCapture {
  readonly stack?: string;
}

const crossings = /* @__PURE__ */ new WeakMap<object, StackCapture[]>();

/** Adds the frames that an exception passed on its way from one task to another, or out of `asyncio.run`. */
export function add_crossing(error: object, capture: StackCapture): void {
  const known = crossings.get(error);
  if (known === undefined) crossings.set(error, [capture]);
  else known.push(capture);
}

/** The stacks that the exception has crossed since it was made, innermost first. */
export function crossings_of(error: object): readonly StackCapture[] {
  return crossings.get(error) ?? [];
}

/** Forgets all crossings but the first `count`: the exception starts out again from where it had come by then. */
export function cut_crossings(error: object, count: number): void {
  const known = crossings.get(error);
  if (known !== undefined) known.length = Math.min(known.length, count);
}

/** The stack of whoever calls `below`, without `below` itself. */
export function capture_stack(below: Function): StackCapture {
  const capture: StackCapture = {};
  Error.captureStackTrace(capture, below);
  return capture;
}

/**
 * How many cancellations are still told where they are raised, which is most of what they cost: enough for the traceback of one that ends
 * a program soon. Programs that look at tracebacks have no limit (`asyncio/parts/traced_waits.ts`).
 */
export const cancellations = { to_trace: 64 };

/** Raises a cancellation in the code that awaits. */
export function raise_cancelled(error: object, resolve: (value: any) => void, reject: (error: any) => void): void {
  if (cancellations.to_trace-- > 0) resolve(raise_into_awaiter(error));
  else reject(error);
}

/**
 * Rejects with an exception of another task, after its traceback has been given the frames of the awaiting one. Those
 * are only known to JavaScript inside an async function that the awaiting chain hangs on, two microtasks after it does.
 */
export async function raise_into_awaiter(error: object): Promise<never> {
  await null;
  await null;
  await null;
  add_crossing(error, capture_stack(raise_into_awaiter));
  throw error;
}
