// CPython iterates over a set in the order of its hash table, so a set of numbers is shown in the same order by every run.
// This is that table with native keys in its slots: same sizes, same probing, same moments of growth (Objects/setobject.c).
// It says only in which order the items come; whether an item is there is asked of a Map.

const linear_probes = 9;
const perturb_shift = 5;
const empty = /* @__PURE__ */ Symbol("empty");
const deleted = /* @__PURE__ */ Symbol("deleted");

/** The order of a set's items. The methods take native keys together with the hash of the Python key, which decides. */
export class SetOrder {
  #slots: unknown[] = new Array(8).fill(empty);
  #hashes: (number | bigint)[] = new Array(8).fill(0);
  #used = 0;
  /** Used and deleted slots. */
  #filled = 0;
  #finger = 0;

  /** The native keys in order. */
  *[Symbol.iterator](): Generator<unknown> {
    for (let index = 0; index < this.#slots.length; index++) {
      const slot = this.#slots[index];
      if (slot !== empty && slot !== deleted) yield slot;
    }
  }

  /** Takes a slot for a key that is not there yet. */
  add(native: unknown, code: number | bigint): void {
    this.#add(native, code);
  }

  remove(native: unknown, code: number | bigint): void {
    const probe = new Probe(code, this.#slots.length);
    while (this.#slots[probe.slot] !== native) {
      if (this.#slots[probe.slot] === empty) return;
      probe.advance();
    }
    this.#slots[probe.slot] = deleted;
    this.#hashes[probe.slot] = -1;
    this.#used -= 1;
  }

  /** The key that `pop` removes: the first one after where the last was found. */
  next(): unknown {
    const length = this.#slots.length;
    let index = this.#finger % length;
    while (this.#slots[index] === empty || this.#slots[index] === deleted) index = (index + 1) % length;
    this.#finger = index + 1;
    return this.#slots[index];
  }

  /** Makes room for this many items more: what CPython does before it takes in a dict or another set. */
  reserve(count: number): void {
    if ((this.#filled + count) * 5 >= (this.#slots.length - 1) * 3) this.#resize((this.#used + count) * 2);
  }

  /** Takes in the items of another set, none of which is there. */
  merge(other: SetOrder): void {
    if (other.#used === 0) return;
    this.reserve(other.#used);
    if (this.#filled === 0 && this.#slots.length === other.#slots.length && other.#filled === other.#used) {
      this.#slots = [...other.#slots];
      this.#hashes = [...other.#hashes];
      this.#used = this.#filled = other.#used;
      return;
    }
    const clean = this.#filled === 0;
    for (let index = 0; index < other.#slots.length; index++) {
      const native = other.#slots[index];
      if (native === empty || native === deleted) continue;
      if (clean) this.#insert(native, other.#hashes[index]!);
      else this.#add(native, other.#hashes[index]!);
    }
  }

  /** After many removals the deleted slots are cleared away. */
  compact(): void {
    if (this.#filled - this.#used > (this.#slots.length - 1) / 4) this.#grow();
  }

  #add(native: unknown, code: number | bigint): void {
    if (this.#reuse(native, code)) return;
    this.#insert(native, code);
    if (this.#filled * 5 >= (this.#slots.length - 1) * 3) this.#grow();
  }

  /** A slot of a removed item that lies on the way is taken again. */
  #reuse(native: unknown, code: number | bigint): boolean {
    if (this.#filled === this.#used) return false;
    let free = -1;
    for (const probe = new Probe(code, this.#slots.length); this.#slots[probe.slot] !== empty; probe.advance()) {
      if (this.#slots[probe.slot] === deleted) free = probe.slot;
    }
    if (free < 0) return false;
    this.#slots[free] = native;
    this.#hashes[free] = code;
    this.#used += 1;
    return true;
  }

  #insert(native: unknown, code: number | bigint): void {
    const slot = this.#free_slot(code);
    this.#slots[slot] = native;
    this.#hashes[slot] = code;
    this.#used += 1;
    this.#filled += 1;
  }

  /** The first empty slot for a hash. Most are found in the first run, which needs no Probe. */
  #free_slot(code: number | bigint): number {
    const size = this.#slots.length;
    if (typeof code === "number" && code >= 0) {
      const start = code % size;
      const last = run_end(start, size);
      for (let slot = start; slot <= last; slot++) if (this.#slots[slot] === empty) return slot;
    }
    const probe = new Probe(code, size);
    while (this.#slots[probe.slot] !== empty) probe.advance();
    return probe.slot;
  }

  #grow(): void {
    this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  #resize(minimum: number): void {
    let size = 8;
    while (size <= minimum) size *= 2;
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Array(size).fill(empty);
    this.#hashes = new Array(size).fill(0);
    this.#used = this.#filled = 0;
    for (let index = 0; index < slots.length; index++) {
      if (slots[index] !== empty && slots[index] !== deleted) this.#insert(slots[index], hashes[index]!);
    }
  }
}

/** The slots where a hash is looked for, one after the other: a run of neighbours, then a jump by the hash's higher bits. */
class Probe {
  slot: number;
  readonly #size: number;
  #last: number;
  #start: number;
  /** What is left of the hash as an unsigned 64-bit number; a bigint as long as it does not fit a number. */
  #perturb: number | bigint;

  constructor(code: number | bigint, size: number) {
    this.#size = size;
    this.#perturb = typeof code === "number" && code >= 0 ? code : BigInt.asUintN(64, BigInt(code));
    this.#start = typeof this.#perturb === "number" ? this.#perturb % size : Number(this.#perturb % BigInt(size));
    this.slot = this.#start;
    this.#last = run_end(this.#start, size);
  }

  advance(): void {
    if (this.slot < this.#last) {
      this.slot += 1;
      return;
    }
    this.#perturb = shifted(this.#perturb);
    // Only the lowest bits count, so that a number is exact as long as the hash was shifted once.
    const jump =
      typeof this.#perturb === "number" ? this.#perturb % this.#size : Number(this.#perturb % BigInt(this.#size));
    this.#start = (this.#start * 5 + 1 + jump) % this.#size;
    this.slot = this.#start;
    this.#last = run_end(this.#start, this.#size);
  }
}

function run_end(start: number, size: number): number {
  return start + linear_probes <= size - 1 ? start + linear_probes : start;
}

function shifted(perturb: number | bigint): number | bigint {
  return typeof perturb === "number" ? Math.floor(perturb / 2 ** perturb_shift) : perturb >> BigInt(perturb_shift);
}
