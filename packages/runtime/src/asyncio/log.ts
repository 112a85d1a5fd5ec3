/** What asyncio has to say to whom runs the program: warnings and errors on stderr, as `logging` writes them that nobody has set up. */
import { current_host } from "../host/current.ts";
import { report_text } from "#program";
import { BaseException } from "../python/exceptions/hierarchy.ts";
import { bundled } from "../python/late.ts";
import { base_events_names } from "./replaceable.ts";

/** The levels of `logging` that asyncio uses. */
export const levels = { debug: 10, info: 20, warning: 30, error: 40, critical: 50 } as const;

/** A level's name, which is the name of the logger's method. */
export type Level = keyof typeof levels;

/** `asyncio.log.logger`: it has a level below which nothing is said. */
export const settings: { level: number } = { level: 0 };

/** Says something, with the traceback of an exception where one is given. */
export function log(level: Level, message: string, error: unknown = null): void {
  const { logger } = base_events_names;
  if (logger === null) return output.write(level, message, error);
  const exc_info =
    error instanceof BaseException ? bundled("Tuple").of(error.constructor, error, error.__traceback__) : false;
  logger[level](message, { exc_info });
}

/** Writes to stderr, unless the level is below the logger's or below `WARNING`. */
export function write(level: Level, message: string, error: unknown): void {
  if (levels[level] < Math.max(settings.level, levels.warning)) return;
  const { stderr } = current_host();
  stderr.write(`${message}\n${error instanceof BaseException ? report_text(error) : ""}`);
  stderr.flush();
}

/** Where it is said: a program that uses `logging` puts its logger `asyncio` here. */
export const output: { write: typeof write } = { write };
