import type { Workspace } from "./workspace.ts";

/**
 * The text of a file with what lies between two marker lines written anew: the rest of it is written by
 * hand. Throws where a marker is missing.
 */
export const between = (workspace: Workspace, path: string, opening: string, closing: string, text: string): string => {
  const old = workspace.read(path);
  const start = old.indexOf(opening);
  const end = old.indexOf(closing);
  if (start < 0 || end < start) throw new Error(`${path} has not the markers ${opening} and ${closing}`);
  return `${old.slice(0, start + opening.length)}\n\n${text}\n\n${old.slice(end)}`;
};
