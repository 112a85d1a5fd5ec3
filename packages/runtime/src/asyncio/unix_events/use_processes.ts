import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { signature } from "../../python/calls/signature.ts";
import { BaseEventLoop } from "../base_events.ts";
import { connect_read_pipe, connect_write_pipe } from "./connect_pipe.ts";
import { subprocess_exec, subprocess_shell } from "./subprocesses.ts";

import type { CoroutineFunction } from "../../coroutines/coroutine_function.ts";
import type { Tuple } from "../../python/values/tuple.ts";
import type { EventLoop } from "../base_events.ts";

const streams = "stdin=…, stdout=…, stderr=…, **kwargs";

const methods = (): readonly (readonly [string, CoroutineFunction, string])[] => [
  [
    "subprocess_exec",
    async function (this: EventLoop, factory: unknown, program: unknown, ...args: any[]) {
      const keywords = take_keywords(args);
      return subprocess_exec(this, factory, program, args, keywords);
    },
    `protocol_factory, program, *args, ${streams}`,
  ],
  [
    "subprocess_shell",
    async function (this: EventLoop, factory: unknown, command: unknown, ...args: any[]) {
      return subprocess_shell(this, factory, command, take_keywords(args));
    },
    `protocol_factory, cmd, *, ${streams}`,
  ],
  [
    "connect_read_pipe",
    async function (this: EventLoop, factory: unknown, pipe: unknown) {
      return connect_read_pipe(this, factory, pipe);
    },
    "protocol_factory, pipe",
  ],
  [
    "connect_write_pipe",
    async function (this: EventLoop, factory: unknown, pipe: unknown) {
      return connect_write_pipe(this, factory, pipe);
    },
    "protocol_factory, pipe",
  ],
];

/** Gives loops the methods that start programs and open pipes. */
export function use_processes(): void {
  for (const [name, implementation, parameters] of methods()) {
    Object.defineProperty(implementation, "name", { value: name });
    const value = signature(mark_coroutine_function(implementation), parameters);
    Object.defineProperty(BaseEventLoop.prototype, name, { value, writable: true, configurable: true });
  }
}

/** What a loop has where the program names one of them. */
export interface ProcessMethods {
  subprocess_exec(protocol_factory: any, program: any, ...args: any[]): Promise<Tuple>;
  subprocess_shell(protocol_factory: any, cmd: any, ...args: any[]): Promise<Tuple>;
  connect_read_pipe(protocol_factory: any, pipe: any): Promise<Tuple>;
  connect_write_pipe(protocol_factory: any, pipe: any): Promise<Tuple>;
}

declare module "../base_events.ts" {
  interface BaseEventLoop extends ProcessMethods {}
}
