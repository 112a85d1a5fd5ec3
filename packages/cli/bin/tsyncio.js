#!/usr/bin/env node
// This file must parse on any Node that can start a module, however old: nothing newer than `import()` stands here.
var version = process.versions.node.split(".").map(Number);

if (version[0] < 22 || (version[0] === 22 && version[1] < 12)) {
  process.stderr.write("tsyncio needs Node 22.12 or later; this is Node " + process.versions.node + ".\n");
  process.exitCode = 2;
} else {
  import("./start.js");
}
