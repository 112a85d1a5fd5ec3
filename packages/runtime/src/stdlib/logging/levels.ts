import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";

/** The program may not be able to go on. */
export const CRITICAL = 50;
/** Something failed. */
export const ERROR = 40;
/** Something unexpected, with which the program goes on. */
export const WARNING = 30;
/** Something went as expected. */
export const INFO = 20;
/** What only those who look for mistakes want to know. */
export const DEBUG = 10;
/** The level of a logger that leaves it to those above it. */
export const NOTSET = 0;

const names = /* @__PURE__ */ new Map<number, string>([
  [CRITICAL, "CRITICAL"],
  [ERROR, "ERROR"],
  [WARNING, "WARNING"],
  [INFO, "INFO"],
  [DEBUG, "DEBUG"],
  [NOTSET, "NOTSET"],
]);

const numbers = /* @__PURE__ */ new Map<string, number>([
  ["CRITICAL", CRITICAL],
  ["FATAL", CRITICAL],
  ["ERROR", ERROR],
  ["WARN", WARNING],
  ["WARNING", WARNING],
  ["INFO", INFO],
  ["DEBUG", DEBUG],
  ["NOTSET", NOTSET],
]);

/** The name of a level, or the level of a name; `Level 15` for what has none. */
export function getLevelName(level: any): any {
  return names.get(level as number) ?? numbers.get(level as string) ?? `Level ${String(level)}`;
}

/** All names with their levels, as a dict. */
export function getLevelNamesMapping(): Dict<string, number> {
  return new Dict([...numbers]);
}

/** Gives a level a name. */
export function addLevelName(level: number, levelName: string): null {
  names.set(level, levelName);
  numbers.set(levelName, level);
  return null;
}

/** The number of a level that is given as a number or by its name. Raises ValueError for a name that no level has. */
export function check_level(level: unknown): number {
  if (typeof level === "number" && Number.isSafeInteger(level)) return level;
  if (typeof level !== "string") throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  const number = numbers.get(level);
  if (number === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return number;
}
