import type { WorkerPlace } from "../host/workers.ts";

/** Where the program's main module has all definitions: the last place of all modules, since it runs after those that it imports. */
export const program_place: { last: WorkerPlace | null } = { last: null };
