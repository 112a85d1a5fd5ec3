// Runs the bundle from V8's code cache: half the start-up time of loading it as a module (see ARCHITECTURE.md).
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { Script } = require("node:vm");

const bundle = path.join(__dirname, "..", "dist", "bundle");
/** Each command runs other functions, and a cache holds those that ran: so each has its own, and each Node. */
const commands = new Set(["compile", "run", "check", "ast", "explain", "verify"]);
const command = commands.has(process.argv[2]) ? process.argv[2] : "help";
const cacheFolder = path.join(bundle, "cache", `${process.version}-${process.arch}`);

/** `ast FILE` without options has a script of its own, which leaves out the compiler and the reading of options. */
const isPlainAst = command === "ast" && process.argv.length === 4 && !process.argv[3].startsWith("-");

/** Runs one script of the bundle and returns what it exports. */
function load(name) {
  const file = path.join(bundle, `${name}.cjs`);
  const cache = path.join(cacheFolder, `${name}-${command}`);
  const cachedData = readCache(cache);
  const script = new Script(fs.readFileSync(file, "latin1"), {
    filename: file,
    cachedData,
  });
  const module = { exports: {} };
  const requireFrom = (id) => (id === "#printer" ? printer() : require(id));
  script.runInThisContext()(requireFrom, module, file, (url) => import(url));
  if (cachedData === undefined || script.cachedDataRejected) {
    process.once("exit", () => writeCache(cache, script.createCachedData()));
  }
  return module.exports;
}

let printerExports;

/** The second script, run when it is first needed. */
function printer() {
  printerExports ??= load("printer");
  return printerExports;
}

function readCache(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined; // Not there yet, or not ours to read: compile without it.
  }
}

function writeCache(file, data) {
  const temporary = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(cacheFolder, { recursive: true });
    fs.writeFileSync(temporary, data);
    fs.renameSync(temporary, file);
  } catch {
    // Installed where this user may not write: the start stays slower, nothing else changes.
  }
}

if (fs.existsSync(path.join(bundle, "tsyncio.cjs"))) {
  load(isPlainAst ? "ast" : "tsyncio");
} else {
  process.stderr.write("tsyncio is not built here: run `pnpm build` at the root of the repository first.\n");
  process.exitCode = 2;
}
