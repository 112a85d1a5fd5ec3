import type { ApiRefused } from "./api.ts";

/** Rows for names that are refused for one and the same reason. */
export function refuse<const Name extends string>(
  reason: string,
  names: readonly Name[],
): Readonly<Record<Name, ApiRefused>> {
  const row: ApiRefused = { kind: "refused", reason };
  return Object.fromEntries(names.map((name) => [name, row])) as Record<Name, ApiRefused>;
}
