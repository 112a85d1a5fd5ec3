import { signature } from "../python/calls/signature.ts";
import { NotImplementedError } from "../python/exceptions/hierarchy.ts";

// What `BaseEventLoop` leaves to classes that extend it (`Lib/asyncio/base_events.py`).

function missing(..._given: any[]): never {
  throw new NotImplementedError();
}

async function missing_later(..._given: any[]): Promise<never> {
  throw new NotImplementedError();
}

/** The methods that raise NotImplementedError in a loop which is nothing but a `BaseEventLoop`. */
export const abstract_methods: Readonly<Record<string, (...args: any[]) => unknown>> = {
  _make_read_pipe_transport: /* @__PURE__ */ signature(missing, "*args"),
  _make_subprocess_transport: /* @__PURE__ */ signature(missing_later, "*args"),
  _make_write_pipe_transport: /* @__PURE__ */ signature(missing, "*args"),
};
