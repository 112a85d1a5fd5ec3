/** A pipe to the child. */
export const PIPE = -1;
/** Errors go where the output goes. */
export const STDOUT = -2;
/** Nowhere, or nothing. */
export const DEVNULL = -3;
