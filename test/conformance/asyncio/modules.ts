/** The modules that the cut programs may import beside the compiler's: our own part of `test.support`, and the like. */
import type { ApiModule } from "../../../packages/compiler/src/tables/index.ts";

const flag = { kind: "constant", type: "Any" } as const;
const decorator = { kind: "function", signature: "decorated: Any", returns: "Any" } as const;

const supportModule: ApiModule = {
  from: new URL("support.ts", import.meta.url).href,
  entries: {
    gc_collect: { kind: "function", signature: "", returns: "None" },
    reap_children: { kind: "function", signature: "", returns: "None" },
    maybe_get_event_loop_policy: { kind: "function", signature: "", returns: "Any" },
    cpython_only: decorator,
    SHORT_TIMEOUT: flag,
    LONG_TIMEOUT: flag,
    LOOPBACK_TIMEOUT: flag,
    verbose: flag,
    ALWAYS_EQ: flag,
    LARGEST: flag,
    SMALLEST: flag,
  },
};

/** Our own parts of modules of `test`. */
export const ours: Readonly<Record<string, ApiModule>> = {
  "test.support": supportModule,
};
