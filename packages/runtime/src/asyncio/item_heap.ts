/** Whether the first item comes before the second, by Python's `<`. */
type Before<T> = (first: T, second: T) => boolean;

// Equal items leave in the order in which CPython's `heapq` gives them, so the moves are the same (`Lib/heapq.py`).

/** Adds an item to a heap. */
export function heap_push<T>(heap: T[], item: T, before: Before<T>): void {
  heap.push(item);
  move_towards_root(heap, 0, heap.length - 1, before);
}

/** Removes the smallest item of a heap that is not empty. */
export function heap_pop<T>(heap: T[], before: Before<T>): T {
  const last = heap.pop()!;
  if (heap.length === 0) return last;
  const first = heap[0]!;
  heap[0] = last;
  settle(heap, 0, before);
  return first;
}

/** Makes a heap of an array in any order. */
export function heapify<T>(heap: T[], before: Before<T>): void {
  for (let index = (heap.length >> 1) - 1; index >= 0; index--) settle(heap, index, before);
}

/** Moves the smaller child up until a leaf is free, then lets the item climb from there. */
function settle<T>(heap: T[], start: number, before: Before<T>): void {
  const item = heap[start]!;
  let index = start;
  for (let child = 2 * index + 1; child < heap.length; child = 2 * index + 1) {
    const right = child + 1;
    if (right < heap.length && !before(heap[child]!, heap[right]!)) child = right;
    heap[index] = heap[child]!;
    index = child;
  }
  heap[index] = item;
  move_towards_root(heap, start, index, before);
}

function move_towards_root<T>(heap: T[], start: number, from: number, before: Before<T>): void {
  const item = heap[from]!;
  let index = from;
  while (index > start) {
    const parent = (index - 1) >> 1;
    if (!before(item, heap[parent]!)) break;
    heap[index] = heap[parent]!;
    index = parent;
  }
  heap[index] = item;
}
