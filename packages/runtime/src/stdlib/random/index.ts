import { Random } from "./random.ts";

/** Python's `random`: the functions are the methods of one generator. */
export { Random };

let shared: Random | null = null;

/** The generator of the functions, started by chance. */
function generator(): Random {
  return (shared ??= new Random());
}

/** Starts again, by an int or by chance. */
export function seed(a: any = null): null {
  return generator().seed(a);
}

/** A float from 0 up to 1. */
export function random(): ReturnType<Random["random"]> {
  return generator().random();
}

/** An int of so many bits. */
export function getrandbits(k: any): number | bigint {
  return generator().getrandbits(k);
}

/** So many bytes. */
export function randbytes(n: any): ReturnType<Random["randbytes"]> {
  return generator().randbytes(n);
}

/** One of `range(start, stop, step)`. */
export function randrange(start: any, stop: any = null, step: any = 1): number | bigint {
  return generator().randrange(start, stop, step);
}

/** An int from `a` to `b`, both included. */
export function randint(a: any, b: any): number | bigint {
  return generator().randint(a, b);
}

/** One of the items. */
export function choice(seq: any): any {
  return generator().choice(seq);
}

/** Items that may come again. */
export function choices(population: any, weights: any = null, options: { cum_weights?: any; k?: any } = {}): any[] {
  return generator().choices(population, weights, options);
}

/** Brings a list into an order by chance. */
export function shuffle(x: any): null {
  return generator().shuffle(x);
}

/** Different items. */
export function sample(population: any, k: any, options: { counts?: any } = {}): any[] {
  return generator().sample(population, k, options);
}

/** A float between the two. */
export function uniform(a: any, b: any): any {
  return generator().uniform(a, b);
}
