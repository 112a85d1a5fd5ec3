/** Python's `warnings`: warnings, and the filters that decide what comes of them. */
export { catch_warnings } from "./catch_warnings.ts";
export { filters, filterwarnings, resetwarnings, simplefilter } from "./filters.ts";
export { WarningMessage } from "./message.ts";
export { formatwarning, set_formatwarning, set_showwarning, showwarning } from "./show.ts";
export { warn, warn_explicit } from "./warn.ts";
