import { getitem } from "../../python/items/getitem.ts";
import { contains } from "../../python/items/contains.ts";
import { environ } from "./environ.ts";
import { defpath } from "./constants.ts";

/** The folders in which programs are looked for. */
export function get_exec_path(env: unknown = null): string[] {
  const variables = env ?? environ;
  const path: unknown = contains(variables, "PATH") ? getitem(variables, "PATH") : defpath;
  return String(path).split(":");
}
