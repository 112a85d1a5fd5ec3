/** `create_autospec`: a mock that stands for an object, and whose attributes stand for the object's. */
import { getattr, hasattr } from "../../../python/attributes/getattr.ts";
import { take_keywords, type Keywords } from "../../../python/calls/keywords.ts";
import { callable } from "../../../python/builtins/classes.ts";
import { RuntimeError } from "../../../python/exceptions/hierarchy.ts";
import { is_coroutine_function } from "../../../coroutines/coroutine_function.ts";
import { is_type } from "../../../python/names.ts";
import { repr } from "../../../python/repr/repr.ts";
import { truth } from "../../../python/truth.ts";
import { AsyncMock, MagicMock, NonCallableMagicMock } from "./classes.ts";
import { InvalidSpecError } from "./errors.ts";
import { spec_of } from "./spec.ts";
import { is_mock, state_of } from "./state.ts";

import type { Mock } from "./state.ts";

/** A mock for an object or class. For a class, what calling it gives stands for an object of it. */
export function create_autospec(spec: unknown, ...given: unknown[]): Mock {
  const { spec_set = false, instance = false, name, _new_parent, ...configuration } = take_keywords(given);
  if (is_mock(spec)) throw new InvalidSpecError(`Cannot autospec a Mock object. [object=${repr(spec)}]`);
  if (truth(instance) && !is_type(spec))
    throw new RuntimeError("Instance can not be True when create_autospec is called with a non-class");
  const limits: Keywords = truth(spec_set) ? { spec_set: spec } : { spec };
  const Class = class_for(spec, truth(instance));
  const mock: Mock = new Class({ ...limits, ...(name === undefined ? {} : { name }), ...configuration });
  if (is_type(spec) && !truth(instance))
    mock.return_value = create_autospec(spec, { spec_set, instance: true, name: "()" });
  specify_children(mock, spec, spec_set);
  return mock;
}

function class_for(spec: unknown, is_instance: boolean): new (options: Keywords) => Mock {
  if (is_coroutine_function(spec)) return AsyncMock;
  const can_call = is_instance ? hasattr((spec as Function).prototype, "__call__") : callable(spec);
  return can_call ? MagicMock : NonCallableMagicMock;
}

/** Methods that are coroutine functions are AsyncMocks, the others MagicMocks. */
function specify_children(mock: Mock, spec: unknown, spec_set: unknown): void {
  for (const name of spec_of(spec, false)!.names) {
    if (/^__\w+__$/.test(name)) continue;
    const value: unknown = hasattr(spec, name) ? getattr(spec, name) : null;
    if (!callable(value) || is_type(value)) continue;
    const Class = is_coroutine_function(value) ? AsyncMock : MagicMock;
    const child: Mock = new Class({
      parent: mock,
      name,
      _new_name: name,
      _new_parent: mock,
      ...(truth(spec_set) ? { spec_set: value } : {}),
    });
    state_of(mock).children.set(name, child);
  }
}
