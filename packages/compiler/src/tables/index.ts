import type { ApiAttribute, ApiEntry, ApiFunction, ApiModule, ApiRefused } from "./api.ts";

/** The modules that a program may import. */
export const modules: Readonly<Record<string, ApiModule>> = {};

/** Every name of Python's `builtins`. */
export const builtins: Readonly<Record<string, ApiEntry>> = {};

/** The methods and attributes of the built-in types, by the type's name. */
export const typeMembers: Readonly<Record<string, Readonly<Record<string, ApiFunction | ApiAttribute | ApiRefused>>>> = {};
