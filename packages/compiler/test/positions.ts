import { Node, Project, type SourceFile, type Type } from "ts-morph";

/** A place of a TypeScript file that has a type, written or inferred. */
export interface TypedPosition {
  readonly line: number;
  readonly role: "parameter" | "return" | "variable" | "field" | "argument";
  /** The type as TypeScript writes it. */
  readonly text: string;
  /** Whether the type says nothing: `any` itself. */
  readonly isAny: boolean;
  /** Whether it says that nothing is known: `unknown` itself, with which TypeScript lets nothing be done unasked. */
  readonly isUnknown: boolean;
  /** Whether `any` stands anywhere in it. */
  readonly holdsAny: boolean;
}

type Found = readonly [TypedPosition["role"], Node, string];

/** The typed positions of each file. `paths` says where TypeScript finds the declarations of what they import. */
export function typedPositions(
  files: readonly string[],
  paths: Record<string, string[]>,
): ReadonlyMap<string, readonly TypedPosition[]> {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      strict: true,
      target: 99,
      module: 99,
      moduleResolution: 100,
      lib: ["lib.esnext.d.ts"],
      types: [],
      skipLibCheck: true,
      paths,
    },
  });
  return new Map(project.addSourceFilesAtPaths([...files]).map((file) => [file.getFilePath(), positionsOf(file)]));
}

function positionsOf(file: SourceFile): readonly TypedPosition[] {
  return file.getDescendants().flatMap((node) => found(node).map(toPosition));
}

function toPosition([role, node, text]: Found): TypedPosition {
  return {
    line: node.getStartLineNumber(),
    role,
    text,
    isAny: text === "any",
    isUnknown: text === "unknown",
    holdsAny: /\bany\b/.test(text),
  };
}

function found(node: Node): readonly Found[] {
  if (Node.isVariableDeclaration(node)) return node.getParent()?.isKind(300) ? [] : declared("variable", node);
  if (Node.isBindingElement(node)) return declared("variable", node);
  if (Node.isParameterDeclaration(node)) return declared("parameter", node);
  if (Node.isPropertyDeclaration(node) || Node.isPropertySignature(node)) return declared("field", node);
  if (Node.isReturnTyped(node) && Node.isFunctionLikeDeclaration(node)) return [["return", node, returnText(node)]];
  if (Node.isArrayTypeNode(node)) return [["argument", node, node.getElementTypeNode().getText()]];
  if (Node.isTypeArgumented(node)) return node.getTypeArguments().map((each) => ["argument", node, each.getText()]);
  return [];
}

interface Declared {
  getTypeNode?(): Node | undefined;
  getNameNode(): Node;
  getType(): Type;
}

/** A declaration; of a pattern, its elements are counted. */
function declared(role: TypedPosition["role"], node: Node & Declared): readonly Found[] {
  const name = node.getNameNode();
  if (Node.isArrayBindingPattern(name) || Node.isObjectBindingPattern(name)) return [];
  return [[role, node, node.getTypeNode?.()?.getText() ?? node.getType().getText(node)]];
}

function returnText(node: Node & { getReturnTypeNode(): Node | undefined; getReturnType(): Type }): string {
  return node.getReturnTypeNode()?.getText() ?? node.getReturnType().getText(node);
}
