import type { ApiEntry } from "../api.ts";

const anyArguments = { kind: "class", signature: "*args: Any", members: {}, exception: true } as const;

/** asyncio's own exception classes. */
export const exceptions = {
  CancelledError: { ...anyArguments, base: "BaseException" },
  TimeoutError: { ...anyArguments, base: "TimeoutError" },
  InvalidStateError: { ...anyArguments, base: "Exception" },
  BrokenBarrierError: { ...anyArguments, base: "RuntimeError" },
  QueueEmpty: { ...anyArguments, base: "Exception" },
  QueueFull: { ...anyArguments, base: "Exception" },
  QueueShutDown: { ...anyArguments, base: "Exception" },
} as const satisfies Record<string, ApiEntry>;
