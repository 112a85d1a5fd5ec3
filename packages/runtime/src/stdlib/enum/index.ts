export { Enum, unique } from "./enum.ts";
export { auto } from "./members.ts";
