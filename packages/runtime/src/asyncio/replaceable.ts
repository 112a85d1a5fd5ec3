/**
 * The names of asyncio's modules that tests may replace by their full names (`patch("asyncio.base_events.logger")`): the runtime reads
 * them here each time. All others are fixed when a program is compiled. Null: asyncio's own.
 */
export const base_events_names: { logger: any; socket: any } = { logger: null, socket: null };

/** The same of the module `socket`. */
export const socket_names: { getnameinfo: any } = { getnameinfo: null };

/** The same of the module `subprocess`. */
export const subprocess_names: { Popen: any } = { Popen: null };

/** The same of the module `ssl`. */
export const ssl_names: { create_default_context: any } = { create_default_context: null };
