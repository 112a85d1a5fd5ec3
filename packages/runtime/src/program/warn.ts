import { current_host } from "../host/current.ts";

export function warn(category: string, message: string, _below: Function): void {
  current_host().stderr.write(`sys:1: ${category}: ${message}\n`);
}
