/** Has a call made by another thread of the host; null where it cannot be. */
type Move = (target: unknown, args: readonly unknown[], keywords: object | null) => Promise<any> | null;

/** What moves calls to worker threads: a part of its own, so that a program of which nothing can be moved has none of it. */
export const moving: { call: Move | null } = { call: null };
