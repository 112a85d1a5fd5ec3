import { describe, expect, it } from "vitest";
import { compile } from "../../src/index.ts";

async function codeOf(python: string): Promise<string> {
  const { code, diagnostics } = await compile(python, { filename: "example.py" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return code ?? "";
}

describe("what is not known", () => {
  it("is unknown where the runtime looks at it", async () => {
    expect(await codeOf("def show(x):\n    print(x, x + 1)\n")).toContain("function show(x: unknown): void");
  });

  it("is any where the runtime's parameter has a type", async () => {
    const code = await codeOf("import asyncio\nasync def wait(delay):\n    await asyncio.sleep(delay)\n");
    expect(code).toContain("async function wait(delay: any)");
  });

  it("is any where a test sharpens it", async () => {
    const code = await codeOf("def shout(x):\n    if isinstance(x, str):\n        print(x.upper())\n    print(x)\n");
    expect(code).toContain("function shout(x: any)");
  });

  it("is any where it goes to a parameter whose annotation stands", async () => {
    const code = await codeOf(
      "def keep(name: str):\n    print(name)\nkeeper = [keep]\ndef go(name):\n    keep(name)\nkeeper[0](1)\n",
    );
    expect(code).toMatch(/function go\(name: any\)|function keep\(name: unknown\)/);
  });
});

describe("what a wrapper passes on", () => {
  const wrapper =
    "def log(f):\n    @functools.wraps(f)\n    def inner(*args, **kwargs):\n        BODY\n        return f(*args, **kwargs)\n    return inner\n";
  const use = "@log\ndef add(a, b):\n    return a + b\nprint(add(1, 2))\n";

  it("reaches the parameters of the function", async () => {
    const code = await codeOf(`import functools\n${wrapper.replace("BODY", "print(args, kwargs)")}${use}`);
    expect(code).toContain("function add(");
    expect(code).toContain("a: number");
  });

  it("is not known once the wrapper changes it", async () => {
    const code = await codeOf(`import functools\n${wrapper.replace("BODY", "kwargs['b'] = 'x'")}${use}`);
    expect(code).toContain("a: unknown");
  });

  it("is not known where the program gets at the function behind the wrapper", async () => {
    const reads = "add.__wrapped__('a', 'b')\n";
    const code = await codeOf(`import functools\n${wrapper.replace("BODY", "print(args)")}${use}${reads}`);
    expect(code).toContain("a: unknown");
  });
});
