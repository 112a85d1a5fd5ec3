import type { CatalogueArea } from "./entry.ts";

/** Valid Python that this compiler refuses, because it cannot yet keep CPython's behaviour exactly. */
export const support = {
  "unsupported-construct": {
    severity: "error",
    message: "{construct} is not supported",
    help: "{help}",
    explanation: `
The construct is valid Python, but tsyncio has no translation of it that behaves exactly as CPython
does. A program is never compiled to something that is silently different, so it is refused here.

    class Base(metaclass=Registry):
        ...

is such a construct: TypeScript's classes have no metaclasses. Write it with what both languages
have; here a decorator, or a function called after the class, registers the class:

    @register
    class Base:
        ...

The help below the message says what to write in the case at hand.
`,
  },
  "unsupported-name": {
    severity: "error",
    message: "{module}.{name} is not supported",
    help: "{help}",
    explanation: `
The module is supported, but not this name of it. Using it could only fail at run time, so the
program is refused before it starts.

    import asyncio
    loop.add_signal_handler(signal.SIGINT, stop)
    asyncio.new_child_watcher()

The help below the message names the closest supported one. For built-in functions the module is
called "builtins".
`,
  },
  "unknown-module": {
    severity: "error",
    message: "no module named '{module}' can be compiled",
    help: "use a supported module, or move the code that needs '{module}' behind a file of your own",
    explanation: `
The import names a module that is neither part of the supported standard library nor a file beside
the program. CPython may well have it; tsyncio has no TypeScript counterpart of it.

    import numpy as np

A compiled program runs on JavaScript, where modules written in C for CPython do not exist. Leave
the import out, or move what needs it into a process of its own.
`,
  },
  "too-deep": {
    severity: "error",
    message: "this nests too deeply to be compiled",
    help: "give the inner parts names of their own: compute them in statements before this one",
    explanation: `
The program is valid Python, and CPython compiles it, but an expression or a chain of elif in it has
thousands of levels, one inside the other, and the compiler would run out of stack.

    total = a0 + a1 + a2 + … + a9999

Each operator is one level. Sum a list instead, look a value up in a dict instead of a long chain of
elif, or compute parts of the expression in statements before it.
`,
  },
  "unsupported-encoding": {
    severity: "error",
    message: "a source in the encoding {name} is not supported",
    help: "save {file} as UTF-8 and take the coding comment out",
    explanation: `
The coding comment in the first two lines names an encoding that Python has. tsyncio reads a source in
an encoding only if it decodes every byte exactly as Python does: UTF-8, ASCII, Latin-1, ISO 8859, the
code pages of Windows and DOS but a few, KOI8 and cp949. For the others it does not guess.

    # -*- coding: shift_jis -*-
    print("…")

Save the file as UTF-8, with the editor or by

    iconv -f SHIFT_JIS -t UTF-8 program.py > converted.py

and take the comment out. CPython reads it as well then.
`,
  },
  "unsupported-argument": {
    severity: "error",
    message: "{function}() does not support the argument '{argument}'",
    help: "{help}",
    explanation: `
The function is supported, but not with this argument: what the argument asks for has no counterpart
that behaves exactly as in CPython.

    asyncio.run(main(), loop_factory=uvloop.new_event_loop)

Leave the argument out, or choose one of the values that the help below the message names.
`,
  },
  "wrong-arguments": {
    severity: "warning",
    message: "TypeError: {message}",
    help: "this call can never succeed; change the call or the function's parameters",
    explanation: `
The arguments of the call do not fit the parameters of the function, which is known here. CPython
would raise the TypeError in the message each time the call is reached.

    async def fetch(url, timeout): ...

    await fetch("example.org")

fails with "fetch() missing 1 required positional argument: 'timeout'". Pass the argument, or give the
parameter a default:

    async def fetch(url, timeout=10): ...
`,
  },
  "unsupported-class-shape": {
    severity: "error",
    message: "class {class}: {what} is not supported",
    help: "{help}",
    explanation: `
Python's classes become TypeScript classes. A few shapes have no exact counterpart: metaclasses,
several bases with state, bases computed at run time, __slots__ used for its errors, a rebinding of
__class__.

    class Worker(Thread, Logger):
        ...

Hold the second object in an attribute instead of inheriting from it:

    class Worker(Thread):
        def __init__(self):
            super().__init__()
            self.logger = Logger()
`,
  },
  "freed-later": {
    severity: "warning",
    message:
      "{module}: what nothing refers to is freed when JavaScript's collector runs, which may be later than in CPython",
    help: "a weak reference may give its object longer than in CPython; call gc.collect() where that matters",
    explanation: `
CPython frees most objects as soon as nothing refers to them: after "del connection" a weak reference to
it gives None at once. JavaScript's collector frees them some time later, and until then the reference
still gives the object, and a WeakSet or a weak dictionary still has it.

    import weakref

    alive = weakref.WeakSet()
    alive.add(connection)
    del connection
    print(len(alive))   # 0 in CPython; here maybe still 1

On Node, gc.collect() runs the collector, after which both agree.
`,
  },
} as const satisfies CatalogueArea;
