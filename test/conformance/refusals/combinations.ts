import { blocks } from "./blocks.ts";
import { contexts } from "./contexts.ts";
import { expressions, places } from "./expressions.ts";
import { statements } from "./statements.ts";

/** Every statement in every context and every expression in every place. */
export const combinations = (): (readonly [origin: string, source: string])[] => [
  ...[...statements, ...blocks].flatMap((statement) =>
    Object.entries(contexts).map(([name, place]) => [`in ${name}`, `${place(statement)}\n`] as const),
  ),
  ...expressions.flatMap((expression) =>
    Object.entries(places).map(([name, place]) => [`as ${name}`, `${place(expression)}\n`] as const),
  ),
];
