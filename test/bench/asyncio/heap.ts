/** Loaded before a program (`node --expose-gc --import`): on a signal, says on stderr how many bytes of the heap are alive. */
process.on("SIGUSR2", () => {
  (globalThis as unknown as { gc: () => void }).gc();
  process.stderr.write(`${process.memoryUsage().heapUsed}\n`);
});
