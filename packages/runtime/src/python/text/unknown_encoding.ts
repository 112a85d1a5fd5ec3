import { LookupError, NotImplementedError } from "../exceptions/hierarchy.ts";

/** The families of encodings that CPython has beside UTF-8, Latin-1 and ASCII. */
const elsewhere =
  /^(?:utf.?(?:7|16|32)|cp\d|windows.?\d|iso.?8859|koi8|mac|gbk?\d*|big5|shift.?jis|sjis|euc|hz|johab|ptcp|tis|idna|punycode|(?:raw.)?unicode.?escape|locale|mbcs|oem|rot.?13|base64|hex|zlib)/;

/** The error for an encoding that is not here: CPython's own for a name that it does not know, one that says so for the others. */
export function unknown_encoding(name: string): Error {
  return elsewhere.test(name.toLowerCase())
    ? new NotImplementedError(`the encoding ${name} is not supported here; use utf-8, latin-1 or ascii`)
    : new LookupError(`unknown encoding: ${name}`);
}
