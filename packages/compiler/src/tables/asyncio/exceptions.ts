import type { ApiEntry } from "../api.ts";

const anyArguments = { kind: "class", signature: "*args: Any", members: {}, exception: true } as const;

/** asyncio's own exception classes. */
export const exceptions = {
  CancelledError: { ...anyArguments, base: "BaseException" },
  TimeoutError: { ...anyArguments, base: "TimeoutError" },
  InvalidStateError: { ...anyArguments, base: "Exception" },
  BrokenBarrierError: { ...anyArguments, base: "RuntimeError" },
  SendfileNotAvailableError: { ...anyArguments, base: "RuntimeError" },
  QueueEmpty: { ...anyArguments, base: "Exception" },
  QueueFull: { ...anyArguments, base: "Exception" },
  QueueShutDown: { ...anyArguments, base: "Exception" },
  IncompleteReadError: {
    ...anyArguments,
    signature: "partial: Any, expected: Any",
    base: "EOFError",
    members: { partial: { kind: "attribute", type: "Any" }, expected: { kind: "attribute", type: "Any" } },
  },
  LimitOverrunError: {
    ...anyArguments,
    signature: "message: Any, consumed: Any",
    base: "Exception",
    members: { consumed: { kind: "attribute", type: "Any" } },
  },
} as const satisfies Record<string, ApiEntry>;
