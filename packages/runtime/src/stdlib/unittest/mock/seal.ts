import { is_mock, state_of } from "./state.ts";

import type { Mock } from "./state.ts";

/** No mocks come from this one any more that there are not yet. */
export function seal(mock: Mock): null {
  const state = state_of(mock);
  state.is_sealed = true;
  for (const child of state.children.values()) if (is_mock(child) && state_of(child).new_parent === mock) seal(child);
  return null;
}
