import { is_magic, async_magic } from "./magic.ts";
import { call_async_mock, call_mock } from "./calling.ts";
import { expect, expect_any, expect_calls, expect_last, name_in_messages } from "./assertions.ts";
import { MockBase } from "./base.ts";
import { state_of } from "./state.ts";

import type { CallList } from "./calls.ts";
import type { Mock as AnyMock } from "./state.ts";

type Maker = new (...given: any[]) => AnyMock;

/** An object that has every attribute, unless it is told which, and notes what is called. It cannot be called itself. */
export class NonCallableMock extends MockBase {
  static override readonly __name__: string = "NonCallableMock";

  /** The class of the mocks that its attributes are. */
  static raw$child(_parent: AnyMock, _name: string): Maker {
    return Mock;
  }
}

/** A mock that can be called. */
export class Mock extends NonCallableMock {
  static override readonly __name__: string = "Mock";
  static readonly raw$run: typeof call_mock = call_mock;
}

/** A mock that has the special methods too. */
export class MagicMock extends Mock {
  static override readonly __name__: string = "MagicMock";
  static readonly raw$is_magic: boolean = true;

  static override raw$child(_parent: AnyMock, name: string): Maker {
    return async_magic.has(name) ? AsyncMock : MagicMock;
  }
}

/** A mock with special methods that cannot be called. */
export class NonCallableMagicMock extends NonCallableMock {
  static override readonly __name__: string = "NonCallableMagicMock";
  static readonly raw$is_magic: boolean = true;

  static override raw$child(_parent: AnyMock, name: string): Maker {
    return async_magic.has(name) ? AsyncMock : MagicMock;
  }
}

/** A mock whose calls give coroutines. */
export class AsyncMock extends Mock {
  static override readonly __name__: string = "AsyncMock";
  static readonly raw$is_async: boolean = true;
  static readonly raw$is_magic: boolean = true;
  static override readonly raw$run: typeof call_mock = call_async_mock;

  static override raw$child(_parent: AnyMock, name: string): Maker {
    return is_magic(name) && !async_magic.has(name) ? MagicMock : AsyncMock;
  }

  get await_count(): number {
    return state_of(this).await_count;
  }
  set await_count(value: number) {
    state_of(this).await_count = value;
  }

  get await_args(): any {
    return state_of(this).await_args;
  }

  get await_args_list(): CallList {
    return state_of(this).await_args_list;
  }

  assert_awaited(): null {
    return expect(this.await_count > 0, () => `Expected ${name_in_messages(this)} to have been awaited.`);
  }

  assert_awaited_once(): null {
    return this.raw$expect_awaits(1, "to have been awaited once");
  }

  assert_not_awaited(): null {
    return this.raw$expect_awaits(0, "to not have been awaited");
  }

  assert_awaited_with(...given: any[]): null {
    return expect_last(this, { last: this.await_args, all: this.await_args_list }, given, "await");
  }

  assert_awaited_once_with(...given: any[]): null {
    this.assert_awaited_once();
    return this.assert_awaited_with(...given);
  }

  assert_any_await(...given: any[]): null {
    return expect_any(this, { last: this.await_args, all: this.await_args_list }, given, "await");
  }

  assert_has_awaits(calls: any, any_order: any = false): null {
    return expect_calls(this, this.await_args_list, calls, any_order, "Await");
  }

  /** Fails unless calls were awaited so many times. */
  raw$expect_awaits(count: number, what: string): null {
    const { await_count } = state_of(this);
    const message = `Expected ${name_in_messages(this)} ${what}. Awaited ${await_count} times.`;
    return expect(await_count === count, () => message);
  }
}
