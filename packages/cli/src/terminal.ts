import { exitCode } from "./exit.ts";

/** Where the commands write, and how: handed to them, so that tests can read what they say. */
export interface Terminal {
  /** The folder that relative paths start from and are shown from. */
  readonly directory: string;
  /** Whether what goes to `error` may carry ANSI colours. */
  readonly errorColor: boolean;
  /** Whether what goes to `output` may carry ANSI colours. */
  readonly outputColor: boolean;
  output(text: string): void;
  error(text: string): void;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The terminal of this process, which ends quietly when what it is piped into does (`tsyncio ast … | head`). Colours need a terminal at the other end; NO_COLOR and TERM=dumb turn them off. */
export function processTerminal(): Terminal {
  process.stdout.on("error", endWithReader);
  return {
    directory: process.cwd(),
    // Asked for when something is written: the stream takes Node a millisecond to make.
    get errorColor() {
      return hasColor(process.stderr);
    },
    get outputColor() {
      return hasColor(process.stdout);
    },
    output: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  };
}

function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCode.failed);
}

function hasColor(stream: Stream): boolean {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY === true && (NO_COLOR ?? "") === "" && TERM !== "dumb";
}
