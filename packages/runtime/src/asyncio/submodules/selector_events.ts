/** `asyncio.selector_events`. */
export { BaseSelectorEventLoop } from "../base_events.ts";
