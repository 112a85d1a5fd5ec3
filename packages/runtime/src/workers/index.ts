export { movable } from "./movable.ts";
