import { SystemExit } from "../exceptions/system_exit.ts";

/** A function that ends the program as `sys.exit` does, and says how to use it where it is shown. */
function quitter(name: string): (code?: unknown) => never {
  const quit = (code: unknown = null): never => {
    throw new SystemExit(code);
  };
  Object.defineProperty(quit, "name", { value: name });
  return Object.defineProperty(quit, "raw$text", { value: `Use ${name}() or Ctrl-D (i.e. EOF) to exit` });
}

/** The built-in `exit`: raises SystemExit with a code or a text. */
export const exit: (code?: unknown) => never = /* @__PURE__ */ quitter("exit");

/** The built-in `quit`: the same. */
export const quit: (code?: unknown) => never = /* @__PURE__ */ quitter("quit");
