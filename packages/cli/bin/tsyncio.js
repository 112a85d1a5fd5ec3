#!/usr/bin/env node
// This file must parse on any Node, however old, to be able to say what it says: ES5 and CommonJS only.
"use strict";

var parts = process.versions.node.split(".").map(Number);

if (parts[0] > 22 || (parts[0] === 22 && parts[1] >= 12)) {
  require("./start.js");
} else {
  process.stderr.write("tsyncio needs Node 22.12 or later; this is Node " + process.versions.node + ".\n");
  process.exitCode = 2;
}
