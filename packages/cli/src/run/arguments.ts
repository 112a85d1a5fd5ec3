/** A command line split at the program's own arguments. */
export interface SplitArguments {
  /** What tsyncio parses. */
  readonly own: readonly string[];
  /** What belongs to the program. */
  readonly rest: readonly string[];
}

/** The options of `run` that take a value as the next argument. */
const valued = new Set(["--python", "--coroutines", "--explore", "--seed", "--replay"]);

/** Where FILE stands: the first argument that is neither an option nor the value of one, or `--` before it. -1 if it is missing. */
const fileAt = (args: readonly string[]): number =>
  args.findIndex(
    (arg, index) => index > 0 && !valued.has(args[index - 1] as string) && (!arg.startsWith("-") || arg === "--"),
  );

/** Where the name of the module stands that `-m` runs: what follows it is the program's. -1 where there is none. */
const moduleAt = (args: readonly string[]): number => {
  const option = args.findIndex((arg) => arg === "-m" || arg === "--module");
  return option === -1 ? -1 : option + 1;
};

/**
 * Splits `run [OPTIONS] FILE ARGS…` after FILE, so that no parser ever sees the program's arguments:
 * `run program.py --help -- -x` hands `--help -- -x` over as it is. So it does behind `-m MODULE`. Other command lines stay whole.
 */
export function splitRunArguments(args: readonly string[]): SplitArguments {
  if (args[0] !== "run") return { own: args, rest: [] };
  const [position, module] = [fileAt(args), moduleAt(args)];
  if (module !== -1 && (position === -1 || module <= position)) {
    return { own: args.slice(0, module + 1), rest: args.slice(module + 1) };
  }
  if (position === -1) return { own: args, rest: [] };
  const file = args[position] === "--" ? position + 1 : position;
  const options = args.slice(1, position);
  // FILE goes first, so that it cannot be taken for the value of a misspelt option before it.
  const named = args.slice(file, file + 1).map((name) => (name.startsWith("-") ? `./${name}` : name));
  return { own: ["run", ...named, ...options], rest: args.slice(file + 1) };
}
