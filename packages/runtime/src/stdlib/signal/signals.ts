import { create_enumeration } from "../enum/functional.ts";
import { IntEnum } from "../enum/int_enum.ts";
import { SIGNALS } from "./numbers.ts";

type Enumeration = Readonly<Record<string, any>> & ((value: unknown) => any);

function enumeration(name: string, members: readonly (readonly [string, number])[]): Enumeration {
  return create_enumeration(
    IntEnum,
    name,
    members.map(([member, value]) => [member, value]),
    { module: "signal" },
  ) as unknown as Enumeration;
}

/** The signals (`signal.Signals`). */
export const Signals: Enumeration = /* @__PURE__ */ enumeration(
  "Signals",
  /* @__PURE__ */ [
    .../* @__PURE__ */ Object.entries(SIGNALS).map(([name, [number]]) => [name, number] as const),
    ["SIGRTMIN", 34],
    ["SIGRTMAX", 64],
  ],
);

/** What handles a signal that no function handles (`signal.Handlers`). */
export const Handlers: Enumeration = /* @__PURE__ */ enumeration("Handlers", [
  ["SIG_DFL", 0],
  ["SIG_IGN", 1],
]);
