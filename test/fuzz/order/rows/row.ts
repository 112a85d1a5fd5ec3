/**
 * A statement of a coroutine, by text with holes:
 *
 * - `<id>` a number of this statement alone, `<n>` a small number, `<k>` one that is the same in the whole statement, `<delay>` seconds,
 *   `<limit>` the same or None
 * - `<work>` an expression that gives a coroutine, `<stream>` one that gives an asynchronous generator, `<scope>` one that gives an
 *   asynchronous context manager
 * - `<value>` a value, `<error>` an exception to raise, `<class>` what a handler catches, `<bool>`, `<when>` a condition of `wait`
 * - `<ending>` an exception that ends the program, `<queue>` a class of queues, `<function>` a coroutine function
 * - `<block>` statements
 */
export type Row = string;

/** Rows, each with its share of all statements. */
export type Rows = readonly (readonly [share: number, text: Row])[];
