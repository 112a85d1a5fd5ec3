import { box } from "../python/values/float.ts";

// `asyncio.constants`: the numbers that asyncio goes by.

/** After so many writes to a connection that is lost, each is warned of. */
export const LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5;
/** Seconds after which a server that could not accept tries again. */
export const ACCEPT_RETRY_DELAY = 1;
/** How many frames a debug traceback has. */
export const DEBUG_STACK_DEPTH = 10;
/** Seconds for a TLS handshake. */
export const SSL_HANDSHAKE_TIMEOUT: any = /* @__PURE__ */ box(60);
/** Seconds for the end of a TLS connection. */
export const SSL_SHUTDOWN_TIMEOUT: any = /* @__PURE__ */ box(30);
/** How many bytes of a file are read at once where the system does not send it itself. */
export let SENDFILE_FALLBACK_READBUFFER_SIZE: number = 1024 * 256;

/** `constants.SENDFILE_FALLBACK_READBUFFER_SIZE = size`. */
export function set_SENDFILE_FALLBACK_READBUFFER_SIZE(size: any): void {
  SENDFILE_FALLBACK_READBUFFER_SIZE = size;
}

/** KiB above which reading from TLS pauses. */
export const FLOW_CONTROL_HIGH_WATER_SSL_READ = 256;
/** KiB above which writing to TLS pauses. */
export const FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 512;
/** Seconds for the threads of an executor. */
export const THREAD_JOIN_TIMEOUT = 300;
