/** What `__aenter__` of a lock gives: None, at once where `acquire` did not have to wait. */
export function without_result(acquired: unknown): PromiseLike<null> {
  return acquired === true ? (null as never) : given_up(acquired);
}

async function given_up(acquired: unknown): Promise<null> {
  await acquired;
  return null;
}
