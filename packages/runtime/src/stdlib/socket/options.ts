import { numbers } from "./constants.ts";
import { coded_error } from "./errors.ts";

const KNOWN = {
  SO_REUSEADDR: [numbers.SOL_SOCKET, numbers.SO_REUSEADDR],
  SO_BROADCAST: [numbers.SOL_SOCKET, numbers.SO_BROADCAST],
  SO_SNDBUF: [numbers.SOL_SOCKET, numbers.SO_SNDBUF],
  SO_RCVBUF: [numbers.SOL_SOCKET, numbers.SO_RCVBUF],
  SO_KEEPALIVE: [numbers.SOL_SOCKET, numbers.SO_KEEPALIVE],
  SO_REUSEPORT: [numbers.SOL_SOCKET, numbers.SO_REUSEPORT],
  TCP_NODELAY: [numbers.IPPROTO_TCP, numbers.TCP_NODELAY],
  IPV6_V6ONLY: [numbers.IPPROTO_IPV6, numbers.IPV6_V6ONLY],
} as const;

type OptionName = keyof typeof KNOWN;

/** What Linux gives a buffer of before it grows. */
const INITIAL: Partial<Record<OptionName, number>> = { SO_SNDBUF: 212992, SO_RCVBUF: 212992 };

/** The options of a socket that the host can be told of, or that change nothing that a program could see. */
export class SocketOptions {
  readonly #values = new Map<OptionName, number>();

  has(name: OptionName): boolean {
    return (this.#values.get(name) ?? 0) !== 0;
  }

  /** Raises OSError for an option that the host does not have. */
  set(level: number, option: number, value: unknown): void {
    const name = name_of(level, option);
    // Linux keeps its own records in a buffer, and doubles it.
    const number = Number(value) * (name === "SO_SNDBUF" || name === "SO_RCVBUF" ? 2 : 1);
    this.#values.set(name, number);
  }

  get(level: number, option: number): number {
    const name = name_of(level, option);
    return this.#values.get(name) ?? INITIAL[name] ?? 0;
  }
}

function name_of(level: number, option: number): OptionName {
  for (const [name, [known_level, known_option]] of Object.entries(KNOWN))
    if (known_level === level && known_option === option) return name as OptionName;
  throw coded_error("ENOPROTOOPT");
}
