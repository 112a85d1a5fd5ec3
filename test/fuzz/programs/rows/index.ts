import type { ExpressionRows, StatementRow, Type } from "../types.ts";
import { classes } from "./classes.ts";
import { any, bag, counts, ints, maybe, pair, strs } from "./containers.ts";
import { evaluation } from "./evaluation.ts";
import { failures } from "./failures.ts";
import { flows } from "./flows.ts";
import { handlers } from "./handlers.ts";
import { library } from "./library.ts";
import { models } from "./models.ts";
import { bool, float, int } from "./numbers.ts";
import { patterns } from "./patterns.ts";
import { protocols } from "./protocols.ts";
import { compound, functions, simple } from "./statements.ts";
import { coroutines, inTasks } from "./tasks.ts";
import { bytes, str } from "./texts.ts";

/** The coroutines that a program without any of its own has. */
const coro: ExpressionRows = { leaves: ["asyncio.sleep(0.25, <small>)", "asyncio.sleep(0, <str>)"], rows: [] };

/** How expressions of each type are written. */
export const expressions: Readonly<Record<Type, ExpressionRows>> = {
  int,
  float,
  str,
  bool,
  ints,
  strs,
  counts,
  pair,
  bag,
  bytes,
  maybe,
  any,
  coro,
};

/** The kinds of statements, each with its share of a block at the top of a program and of a block within. */
export const statements: readonly (readonly [rows: readonly StatementRow[], top: number, within: number])[] = [
  [simple, 4, 8],
  [compound, 4, 3],
  [functions, 3, 0.6],
  [classes, 1.5, 0.2],
  [models, 1.5, 0.2],
  [library, 1, 0],
  [patterns, 1, 0.4],
  [failures, 1.5, 0.8],
  [flows, 2, 0.8],
  [handlers, 2, 1],
  [evaluation, 2, 1],
  [protocols, 2, 0.2],
  [coroutines, 2, 0.2],
  [inTasks, 0, 5],
];
