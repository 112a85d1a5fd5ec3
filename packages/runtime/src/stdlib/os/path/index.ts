export { exists, getatime, getctime, getmtime, getsize, isdevdrive, isdir, isfile, isjunction } from "./facts.ts";
export { islink, ismount, lexists, samefile, sameopenfile, samestat } from "./facts.ts";
export { expanduser, expandvars } from "./expand.ts";
export { basename, dirname, isabs, join, normcase, normpath, split, splitdrive, splitext, splitroot } from "./parts.ts";
export { realpath } from "./real.ts";
export { abspath, commonpath, commonprefix, relpath } from "./whole.ts";
export { altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep } from "../constants.ts";

/** Names of files are bytes, not text. */
export const supports_unicode_filenames = false;
