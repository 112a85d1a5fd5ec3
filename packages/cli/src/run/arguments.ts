/** A command line split at the program's own arguments. */
export interface SplitArguments {
  /** What tsyncio parses. */
  readonly own: readonly string[];
  /** What belongs to the program. */
  readonly rest: readonly string[];
}

/**
 * Splits `run [OPTIONS] FILE ARGS…` after FILE, so that no parser ever sees the program's arguments:
 * `run program.py --help -- -x` hands `--help -- -x` over as it is. Other command lines stay whole.
 */
export function splitRunArguments(args: readonly string[]): SplitArguments {
  if (args[0] !== "run") return { own: args, rest: [] };
  // The options of `run` take no values, so FILE is the first argument that is no option, or the one after `--`.
  const position = args.findIndex((arg, index) => index > 0 && (!arg.startsWith("-") || arg === "--"));
  if (position === -1) return { own: args, rest: [] };
  const file = args[position] === "--" ? position + 1 : position;
  const options = args.slice(1, position);
  // FILE goes first, so that it cannot be taken for the value of a misspelt option before it.
  const named = args.slice(file, file + 1).map((name) => (name.startsWith("-") ? `./${name}` : name));
  return { own: ["run", ...named, ...options], rest: args.slice(file + 1) };
}
