import { Level } from "./precedence.ts";
import { printExpression } from "./printExpression.ts";
import { printFunctionRest, printSignature, printType, printTypeParameters } from "./printFunction.ts";
import { printBlock } from "./printStatement.ts";
import { printDocumentation, printLeading, printTrailing } from "./printTrivia.ts";
import type { ClassDeclaration, ClassMember } from "./tree.ts";
import type { Writer } from "./writer.ts";

type MethodMember = Extract<ClassMember, { kind: "method" }>;

/** Prints a class declaration. */
export function printClass(writer: Writer, declaration: ClassDeclaration): void {
  writer.write(`${writer.types && declaration.abstract === true ? "abstract " : ""}class ${declaration.name}`);
  printTypeParameters(writer, declaration.typeParameters);
  if (declaration.base !== null) {
    writer.write(" extends ");
    printExpression(writer, declaration.base, Level.call);
  }
  writer.write(" ");
  printMembers(writer, declaration.members);
}

function printMembers(writer: Writer, members: readonly ClassMember[]): void {
  const shown = writer.types ? members : members.filter((member) => !isErased(member) || hasComment(member));
  if (shown.length === 0) return writer.write("{}");
  writer.write("{");
  writer.newline();
  writer.indented(() => shown.forEach((member, index) => printMember(writer, member, shown[index - 1])));
  writer.write("}");
}

/** Whether a member only says types. */
function isErased(member: ClassMember): boolean {
  return member.kind === "field" || (member.kind === "method" && member.abstract === true);
}

function hasComment({ trivia }: ClassMember): boolean {
  return trivia?.leading !== undefined || trivia?.trailing !== undefined;
}

function printMember(writer: Writer, member: ClassMember, previous: ClassMember | undefined): void {
  // The declarations of fields stand apart from the methods, though Python has no such lines.
  const isApart =
    previous?.kind === "field"
      ? member.kind !== "field" && !isDefault(member, previous.name)
      : isRecordedName(previous) && member.kind !== "staticField";
  if (isApart && member.trivia?.blankBefore !== true) writer.newline();
  printLeading(writer, member.trivia, previous === undefined);
  if (member.kind === "comments") return;
  if (member.kind === "method") printDocumentation(writer, member.documentation);
  writer.mark(member.line);
  if (member.kind === "field") printField(writer, member);
  else if (member.kind === "staticField") printStaticField(writer, member);
  else if (member.kind === "staticBlock") printStaticBlock(writer, member);
  else printMethod(writer, member);
  printTrailing(writer, member.trivia);
}

/** Whether a member is what the class itself has under the name of a field. */
function isDefault(member: ClassMember, field: string): boolean {
  return member.kind === "staticField" && member.name === field;
}

/** `static __module__` and `static __qualname__`, which no line of the Python stands for. */
function isRecordedName(member: ClassMember | undefined): boolean {
  return member?.kind === "staticField" && /^__(?:module|qualname)__$/.test(member.name);
}

function printField(writer: Writer, member: Extract<ClassMember, { kind: "field" }>): void {
  const { name, type, readonly: isReadonly = false } = member;
  if (writer.types) writer.write(`declare ${isReadonly ? "readonly " : ""}${name}: ${type};`);
}

function printStaticField(
  writer: Writer,
  { name, type, initial }: Extract<ClassMember, { kind: "staticField" }>,
): void {
  writer.write(`static ${name}`);
  printType(writer, type);
  writer.write(" = ");
  printExpression(writer, initial, Level.assignment);
  writer.write(";");
}

function printStaticBlock(writer: Writer, { body }: Extract<ClassMember, { kind: "staticBlock" }>): void {
  writer.write("static ");
  printBlock(writer, body);
}

/** The keywords before a method's name. A constructor's is its name. */
const roleWords: Readonly<Record<MethodMember["role"], string>> = {
  method: "",
  constructor: "",
  get: "get ",
  set: "set ",
  static: "static ",
};

function printMethod(writer: Writer, member: MethodMember): void {
  const isAbstract = member.abstract === true;
  if (isAbstract && !writer.types) return;
  const override = member.override === true && writer.types ? "override " : "";
  // TypeScript wants `static override`, and `override` before everything else.
  const words = member.role === "static" ? `static ${override}` : `${override}${roleWords[member.role]}`;
  if (isAbstract) {
    writer.write(`abstract ${words}${member.name}`);
    return printSignature(writer, member);
  }
  writer.write(`${words}${member.async ? "async " : ""}${member.generator ? "*" : ""}`);
  writer.write(member.role === "constructor" ? "constructor" : member.name);
  printFunctionRest(writer, member);
}
