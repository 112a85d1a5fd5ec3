const endings = /* @__PURE__ */ new Set<() => Promise<void>>();

/** Has the end of the program wait for something: threads that still run. */
export function remember_ending(ending: () => Promise<void>): void {
  endings.add(ending);
}

/** Waits for all that was remembered. */
export async function await_endings(): Promise<void> {
  for (const ending of endings) await ending();
}
