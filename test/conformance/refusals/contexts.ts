const indented = (text: string): string =>
  text
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");

/** What a statement may stand in. */
export const contexts: Readonly<Record<string, (statement: string) => string>> = {
  module: (statement) => statement,
  function: (statement) => `def f():\n${indented(statement)}`,
  "async function": (statement) => `async def f():\n${indented(statement)}`,
  "function with x": (statement) => `def f(x):\n${indented(statement)}`,
  class: (statement) => `class C:\n${indented(statement)}`,
  "class in function": (statement) => `def f():\n    x = 1\n    class C:\n${indented(indented(statement))}`,
  "method with x outside": (statement) =>
    `def f(x):\n    class C:\n        def m(self):\n${indented(indented(indented(statement)))}`,
  "nested function": (statement) => `def f():\n    x = 1\n    def g():\n${indented(indented(statement))}`,
  "async in function": (statement) => `def f():\n    async def g():\n${indented(indented(statement))}`,
  "function in async": (statement) => `async def f():\n    x = 1\n    def g():\n${indented(indented(statement))}`,
  "class in async": (statement) => `async def f():\n    class C:\n${indented(indented(statement))}`,
  "generic function": (statement) => `def f[x]():\n${indented(statement)}`,
  "generic class": (statement) => `class C[x]:\n${indented(statement)}`,
  "global x outside": (statement) => `def f():\n    global x\n    def g():\n${indented(indented(statement))}`,
  loop: (statement) => `for x in y:\n${indented(statement)}`,
  "loop in function": (statement) => `def f():\n    while y:\n${indented(indented(statement))}`,
  "else of a loop": (statement) => `while y:\n    pass\nelse:\n${indented(statement)}`,
  "except*": (statement) => `def f():\n    try: pass\n    except* y:\n${indented(indented(statement))}`,
  "except* in a loop": (statement) => `for z in y:\n    try: pass\n    except* y:\n${indented(indented(statement))}`,
  except: (statement) => `try: pass\nexcept y as x:\n${indented(statement)}`,
  finally: (statement) => `async def f():\n    try: pass\n    finally:\n${indented(indented(statement))}`,
  "case block": (statement) => `match y:\n    case 1:\n${indented(indented(statement))}`,
  "after a late error": (statement) => `${statement}\nbreak`,
  "before an error of the symbol table": (statement) => `${statement}\ndef late(a, a): pass`,
};
