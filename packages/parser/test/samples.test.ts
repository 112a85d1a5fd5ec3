import { dump } from "@tsyncio/ast";
import { expect, test } from "vitest";
import { parse } from "../src/index.ts";
import { hasLivePython, livePython } from "./live.ts";
import { samples } from "./samples.ts";

const live = hasLivePython();

test.each(samples())("$name gives CPython's tree", ({ source, dumped }) => {
  const result = parse(source, { checks: false });
  expect(result.ok ? `${dump(result.module)}\n` : result.diagnostics).toBe(dumped);
});

test.runIf(live).each(samples())("the recording of $name is what CPython says", ({ source, dumped }) => {
  const program = "import ast, sys; print(ast.dump(ast.parse(sys.stdin.read()), indent=2, include_attributes=True))";
  expect(livePython(program, source)).toBe(dumped);
});

test("line ends and byte order marks make no difference", () => {
  const source = "if x:\n    a = '''b\n c'''\n    d\n";
  const expected = parse(source);
  expect(expected.ok).toBe(true);
  for (const same of [source.replaceAll("\n", "\r\n"), source.replaceAll("\n", "\r"), `\ufeff${source}`]) {
    expect(parse(same)).toEqual(expected);
  }
});

test("comments are kept with their place, and whether the line is theirs", () => {
  const result = parse("# one\nx = 1  # twö\nif y:\n    # three\n    pass\n");
  expect(result.ok && result.comments).toEqual([
    { text: "# one", lineno: 1, col_offset: 0, ownLine: true },
    { text: "# twö", lineno: 2, col_offset: 7, ownLine: false },
    { text: "# three", lineno: 4, col_offset: 4, ownLine: true },
  ]);
});

test("an empty source is an empty module", () => {
  for (const source of ["", "\n", "# only a comment", "   \n\n"]) {
    const result = parse(source);
    expect(result.ok && result.module.body).toEqual([]);
  }
});
