import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { borders, type Border } from "./borders.ts";
import { importsOf, packageOf, type Import } from "./imports.ts";
import { readFile, trackedFiles } from "./workspace.ts";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const folders = [...new Set(trackedFiles.flatMap((path) => /^packages\/([^/]+)\//.exec(path)?.[1] ?? []))];

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFile(`packages/${folder}/package.json`) ?? "{}") as Manifest;
}

function sourcesOf(folder: string): readonly string[] {
  return trackedFiles.filter((path) => path.startsWith(`packages/${folder}/src/`) && /\.[cm]?[jt]s$/.test(path));
}

/** Why an import may not stand in a file; null when it may. */
function trespass(path: string, { specifier, isType }: Import, folder: string, border: Border): string | null {
  const say = (reason: string): string => `${path} imports ${specifier}: ${reason}`;
  if (specifier.startsWith("node:")) {
    const { node } = border;
    const below = typeof node === "object" ? `packages/${folder}/src/${node.below}/` : null;
    const allowed = node === "everywhere" || (below !== null && path.startsWith(below));
    return allowed ? null : say("node: is not allowed here");
  }
  const name = packageOf(specifier);
  if (name === null) {
    const target = posix.join(posix.dirname(path), specifier);
    const leaves = specifier.startsWith(".") && !target.startsWith(`packages/${folder}/src/`);
    return leaves ? say("it leads out of the package") : null;
  }
  if (border.imports.includes(name)) return null;
  if (border.types?.includes(name) === true) return isType ? null : say("types only");
  return say("the border table does not allow it");
}

describe("the borders between the packages", () => {
  it("are given for every package, and for no other", () => {
    expect(Object.keys(borders).toSorted()).toEqual(folders.toSorted());
  });

  it.each(folders)("%s declares no dependency that its border does not allow", (folder) => {
    const { imports = [], types = [] }: Partial<Border> = borders[folder] ?? {};
    const { dependencies = {}, devDependencies = {} } = manifestOf(folder);
    expect(Object.keys(dependencies).filter((name) => !imports.includes(name))).toEqual([]);
    expect(Object.keys(devDependencies).filter((name) => !types.includes(name))).toEqual([]);
  });

  it.each(folders)("%s imports nothing that its border does not allow", (folder) => {
    const border = borders[folder];
    const found = sourcesOf(folder).flatMap((path) =>
      importsOf(readFile(path) ?? "").map((item) => border && trespass(path, item, folder, border)),
    );
    expect(found.filter((reason) => typeof reason === "string")).toEqual([]);
  });

  it("form no circle", () => {
    const depth = (name: string, trail: readonly string[]): void => {
      expect(trail).not.toContain(name);
      const next = borders[name]?.imports ?? [];
      for (const item of next) if (item.startsWith("@tsyncio/")) depth(item.slice(9), [...trail, name]);
    };
    for (const folder of folders) depth(folder, []);
  });
});

describe("importsOf", () => {
  it("sees every form of an import, and no comment", () => {
    const source = [
      'import { a } from "one";',
      'import type { B } from "two";',
      "import {",
      "  c,",
      '} from "three";',
      'export * from "four";',
      'import "five";',
      'const six = await import("six/part");',
      'type Seven = typeof import("seven");',
      ' * import { x } from "comment";',
      '// import "comment";',
    ].join("\n");
    expect(
      importsOf(source)
        .map(({ specifier, isType }) => (isType ? `type ${specifier}` : specifier))
        .toSorted(),
    ).toEqual(["five", "four", "one", "six/part", "three", "type seven", "type two"]);
    expect([packageOf("prettier/standalone"), packageOf("@a/b/c"), packageOf("./x.ts")]).toEqual([
      "prettier",
      "@a/b",
      null,
    ]);
  });
});
