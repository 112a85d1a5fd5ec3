import { expect, it } from "vitest";
import { repr, Tuple, ValueError } from "../../src/index.ts";
import { Dict } from "../../src/python/values/dict.ts";
import { is_same_copy, NoCopy, Reader, Writer } from "../../src/workers/copier.ts";

const copy = (value: unknown): unknown => new Reader().read(structuredClone(new Writer().write(value)));

it("copies values with what they share", () => {
  const shared = [1, 2n ** 70n];
  const value = Tuple.of(shared, new Dict<unknown, unknown>([["k", shared]]), null, true, "ä");
  const copied = copy(value) as Tuple;
  expect(repr(copied)).toBe(repr(value));
  expect(copied.items[0]).not.toBe(shared);
  expect((copied.items[1] as Dict).get("k")).toBe(copied.items[0]);
});

it("copies a list that holds itself", () => {
  const list: unknown[] = [];
  list.push(list);
  const copied = copy(list) as unknown[];
  expect(copied[0]).toBe(copied);
});

it("gives back the objects that were sent", () => {
  const sent = [[1]];
  const writer = new Writer();
  const there = new Reader();
  const list = there.read(writer.write(sent)) as unknown[];
  const answer = new Writer(there.objects).write(Tuple.of(list[0], 2));
  const result = new Reader(writer.objects).read(answer) as Tuple;
  expect(result.items[0]).toBe(sent[0]);
});

it("copies exceptions with what led to them", () => {
  const error = new ValueError("text", 3);
  error.__cause__ = new ValueError("before");
  error.add_note("note");
  const copied = copy(error) as ValueError;
  expect(copied).toBeInstanceOf(ValueError);
  expect(repr(copied)).toBe("ValueError('text', 3)");
  expect(repr(copied.__cause__)).toBe("ValueError('before')");
  expect(copied.__notes__).toEqual(["note"]);
  expect(copied.stack).toBe(error.stack);
});

it("tells whether arguments were changed", () => {
  const args = [[1, 2]];
  const before = new Writer().write(args);
  expect(is_same_copy(before, new Writer().write(args))).toBe(true);
  args[0]!.push(3);
  expect(is_same_copy(before, new Writer().write(args))).toBe(false);
});

it("has no copy of functions and of objects of other classes", () => {
  expect(() => copy([() => 1])).toThrow(expect.any(NoCopy));
  expect(() => copy(new (class Account {})())).toThrow(expect.any(NoCopy));
});
