/** Our own part of `unittest.mock`: objects that remember how they were called. */
import * as py from "../../../packages/runtime/src/index.ts";

/** Callable with anything: gives `return_value`, or what `side_effect` gives. */
class MockObject {
  return_value: any;
  side_effect: any;
  call_count = 0;
  call_args: any = null;
  call_args_list: any[] = [];

  constructor(...given: any[]) {
    const { return_value = null, side_effect = null } = py.take_keywords(given);
    this.return_value = return_value ?? py.object();
    this.side_effect = side_effect;
  }

  get called(): boolean {
    return this.call_count > 0;
  }

  __call__(...given: any[]): any {
    const keywords = py.take_keywords(given);
    this.call_count += 1;
    this.call_args = py.Tuple.of(py.Tuple.from(given), new py.Dict(Object.entries(keywords)));
    this.call_args_list.push(this.call_args);
    return this.side_effect === null ? this.return_value : py.call(this.side_effect, ...given, py.kwargs(keywords));
  }

  reset_mock(): null {
    this.call_count = 0;
    this.call_args = null;
    this.call_args_list = [];
    return null;
  }

  assert_called_once(): null {
    return expect(this.call_count === 1, `Expected 'mock' to have been called once. Called ${this.call_count} times.`);
  }

  assert_called_once_with(...given: any[]): null {
    this.assert_called_once();
    const keywords = py.take_keywords(given);
    const expected = py.Tuple.of(py.Tuple.from(given), new py.Dict(Object.entries(keywords)));
    return expect(py.truth(py.eq(this.call_args, expected)), "expected call not found.");
  }

  assert_not_called(): null {
    return expect(this.call_count === 0, "Expected 'mock' to not have been called.");
  }
}

/** Makes such an object. */
export function Mock(...given: any[]): MockObject {
  return new MockObject(...given);
}

function expect(holds: boolean, message: string): null {
  if (!holds) throw new py.AssertionError(message);
  return null;
}
