import { call } from "../../python/calls/call.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { require_index } from "../../python/items/position.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { add } from "../../python/operators/arithmetic.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Itertool, iterator_of, rest_of } from "./itertool.ts";

/** The items of one iterable after the other. */
export class chain extends Itertool {
  static readonly [SIGNATURE]: string = "*iterables";
  static override readonly __name__: string = "chain";
  static override readonly __module__: string = "itertools";

  constructor(...iterables: any[]) {
    super("chain", chained(iterables.values()));
  }

  /** The items of the iterables that an iterable gives. */
  static from_iterable(iterable: any): chain {
    const made = new chain();
    return replaced(made, chained(iterator_of(iterable)));
  }
}

/** An iterator of the same class with other steps. */
function replaced<T extends Itertool>(made: T, steps: Iterator<any>): T {
  Object.defineProperty(made, "next", { value: () => steps.next() });
  return made;
}

function* chained(iterables: Iterator<any>): Generator<any> {
  for (const items of rest_of(iterables)) yield* iterate(items) as Iterable<any>;
}

/** Running totals. */
export class accumulate extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, func=…, *, initial=…";
  static override readonly __name__: string = "accumulate";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any, func: any = null, options: { initial?: any } = {}) {
    const [combine, { initial = null }] = is_keywords(func) ? [null, func as { initial?: any }] : [func, options];
    super("accumulate", accumulated(iterator_of(iterable), combine, initial));
  }
}

function* accumulated(items: Iterator<any>, combine: unknown, initial: unknown): Generator<any> {
  let total = initial;
  if (total === null) {
    const first = items.next();
    if (first.done === true) return;
    total = first.value;
  }
  yield total;
  for (const item of rest_of(items)) {
    total = combine === null ? add(total, item) : call(combine, total, item);
    yield total;
  }
}

/** Tuples of so many items; the last may be shorter. */
export class batched extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, n, *, strict=…";
  static override readonly __name__: string = "batched";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any, n: any, options: { strict?: any } = {}) {
    const size = Number(require_index(n));
    if (size < 1) throw new ValueError("n must be at least one");
    super("batched", in_batches(iterator_of(iterable), size, truth(options.strict ?? false)));
  }
}

function* in_batches(items: Iterator<any>, size: number, strict: boolean): Generator<any> {
  for (;;) {
    const batch: unknown[] = [];
    while (batch.length < size) {
      const item = items.next();
      if (item.done === true) break;
      batch.push(item.value);
    }
    if (batch.length === 0) return;
    if (strict && batch.length < size) throw new ValueError("batched(): incomplete batch");
    yield Tuple.from(batch);
    if (batch.length < size) return;
  }
}

/** Each item with the one after it. */
export class pairwise extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, /";
  static override readonly __name__: string = "pairwise";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any) {
    super("pairwise", paired(iterator_of(iterable)));
  }
}

const END: IteratorResult<any> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/** No generator: the items may ask for the next pair while this one is made. */
function paired(items: Iterator<any>): Iterator<any> {
  let previous: { readonly value: unknown } | null = null;
  let is_over = false;
  return {
    next(): IteratorResult<any> {
      if (is_over) return END;
      if (previous === null) {
        const first = items.next();
        is_over = first.done === true;
        // What was asked for meanwhile has moved on.
        if (is_over) return END;
        previous = { value: first.value as unknown };
        if (is_over) return END;
      }
      const before = previous;
      const item = items.next();
      is_over = item.done === true;
      if (item.done === true) return END;
      previous = { value: item.value as unknown };
      return { done: false, value: Tuple.of(before.value, item.value as unknown) };
    },
  };
}

/** `zip` that goes on to the end of the longest, with `fillvalue` for what the others lack. */
export class zip_longest extends Itertool {
  static readonly [SIGNATURE]: string = "*iterables, fillvalue=…";
  static override readonly __name__: string = "zip_longest";
  static override readonly __module__: string = "itertools";

  constructor(...iterables: any[]) {
    const { fillvalue = null } = is_keywords(iterables.at(-1)) ? iterables.pop() : {};
    super("zip_longest", zipped(iterables.map(iterator_of), fillvalue));
  }
}

function* zipped(iterators: readonly Iterator<any>[], fillvalue: unknown): Generator<any> {
  const active = new Set(iterators);
  while (active.size > 0) {
    const row = iterators.map((iterator) => {
      if (!active.has(iterator)) return fillvalue;
      const item = iterator.next();
      if (item.done === true) active.delete(iterator);
      return item.done === true ? fillvalue : (item.value as unknown);
    });
    if (active.size > 0) yield Tuple.from(row);
  }
}
