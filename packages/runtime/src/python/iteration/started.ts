const started = /* @__PURE__ */ new WeakSet<object>();

/** Notes that somebody has begun to take items from a generator. JavaScript does not tell, and Python forbids to send a value before. */
export function mark_started(generator: object): void {
  started.add(generator);
}

/** Whether items were taken before. */
export function is_started(generator: object): boolean {
  return started.has(generator);
}
