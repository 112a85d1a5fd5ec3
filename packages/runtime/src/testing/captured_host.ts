import { OutputBuffer } from "../host/output-buffer.ts";

import type { Host, TextOutput } from "../host/host.ts";

/** What a program has written through a capturing host. */
export interface Captured {
  stdout: string;
  stderr: string;
}

/** A host that keeps what is written instead of showing it. */
export function captured_host(real: Host): { host: Host; captured: Captured } {
  const captured: Captured = { stdout: "", stderr: "" };
  const into = (stream: keyof Captured): TextOutput =>
    new OutputBuffer((text) => void (captured[stream] += text), { is_terminal: false, by_line: true });
  return { host: { ...real, stdout: into("stdout"), stderr: into("stderr") }, captured };
}
