import { type Row, Tuple as TupleClass } from "./tuple.ts";

/** The class of tuples, for programs. */
export const Tuple: typeof TupleClass = TupleClass;

/** A tuple: where its length is known, TypeScript takes it apart item by item. */
export type Tuple<T extends readonly unknown[] = readonly any[]> = number extends T["length"] ? TupleClass<T> : Row<T>;
