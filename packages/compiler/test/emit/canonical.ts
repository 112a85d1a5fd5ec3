import { ts } from "ts-morph";
import type { Expression, Target } from "../../src/4-emit/tree.ts";

/** The structure of a tree as nested lists, so that it can be compared with what a parser makes of its text. */
export function ofTree(node: Expression | Target): unknown {
  switch (node.kind) {
    case "name":
      return node.name;
    case "literal":
      return node.text.startsWith("-") ? ["-", node.text.slice(1)] : node.text;
    case "string":
      return JSON.stringify(node.value);
    case "template":
      return [
        "template",
        ...node.parts.map((part) => (typeof part === "string" ? JSON.stringify(part) : ofTree(part))),
      ];
    case "member":
      return ["member", ofTree(node.object), node.property];
    case "index":
      return ["index", ofTree(node.object), ofTree(node.index)];
    case "call":
    case "new":
      return [node.kind, ofTree(node.callee), ...node.args.map(ofTree)];
    case "unary":
      return [node.operator, ofTree(node.operand)];
    case "binary":
      return [ofTree(node.left), node.operator, ofTree(node.right)];
    case "assign":
      return [ofTree(node.target), node.operator, ofTree(node.value)];
    case "arrayPattern":
      return ["array", ...node.elements.map(ofTree), ...(node.rest === null ? [] : [["spread", ofTree(node.rest)]])];
    case "conditional":
      return ["?", ofTree(node.test), ofTree(node.consequent), ofTree(node.alternate)];
    case "arrow":
      return ["arrow", "kind" in node.body ? ofTree(node.body) : null];
    case "array":
      return ["array", ...node.elements.map(ofTree)];
    case "object":
      return ["object", ...node.entries.map(({ key, value }) => [key, ofTree(value)])];
    case "spread":
    case "await":
      return [node.kind, ofTree(node.operand)];
    case "yield":
      return [node.delegate ? "yield*" : "yield", node.operand === null ? null : ofTree(node.operand)];
    case "sequence":
      return node.expressions.map(ofTree).reduce((left, right) => [left, ",", right]);
    case "as":
    case "nonNull":
      return ofTree(node.expression);
    default:
      throw new Error(`no canonical form of ${node.kind}`);
  }
}

/** The same of an expression that TypeScript has parsed: parentheses and casts left out. */
export function ofParsed(node: ts.Expression): unknown {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
    return ofParsed(node.expression);
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return JSON.stringify(node.text);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap((span) => [ofParsed(span.expression), JSON.stringify(span.literal.text)]);
    return ["template", JSON.stringify(node.head.text), ...spans];
  }
  if (ts.isPropertyAccessExpression(node)) return ["member", ofParsed(node.expression), node.name.text];
  if (ts.isElementAccessExpression(node)) return ofElementAccess(node);
  if (ts.isCallExpression(node)) return ["call", ofParsed(node.expression), ...node.arguments.map(ofParsed)];
  if (ts.isNewExpression(node)) return ["new", ofParsed(node.expression), ...(node.arguments ?? []).map(ofParsed)];
  if (ts.isPrefixUnaryExpression(node)) return [ts.tokenToString(node.operator), ofParsed(node.operand)];
  if (ts.isTypeOfExpression(node)) return ["typeof", ofParsed(node.expression)];
  if (ts.isVoidExpression(node)) return ["void", ofParsed(node.expression)];
  if (ts.isBinaryExpression(node)) return [ofParsed(node.left), node.operatorToken.getText(), ofParsed(node.right)];
  if (ts.isConditionalExpression(node))
    return ["?", ofParsed(node.condition), ofParsed(node.whenTrue), ofParsed(node.whenFalse)];
  if (ts.isArrowFunction(node)) return ["arrow", ts.isBlock(node.body) ? null : ofParsed(node.body)];
  if (ts.isArrayLiteralExpression(node)) return ["array", ...node.elements.map(ofParsed)];
  if (ts.isObjectLiteralExpression(node)) return ["object", ...node.properties.map(ofProperty)];
  if (ts.isSpreadElement(node)) return ["spread", ofParsed(node.expression)];
  if (ts.isAwaitExpression(node)) return ["await", ofParsed(node.expression)];
  if (ts.isYieldExpression(node)) {
    return [
      node.asteriskToken === undefined ? "yield" : "yield*",
      node.expression === undefined ? null : ofParsed(node.expression),
    ];
  }
  return node.getText();
}

function ofElementAccess(node: ts.ElementAccessExpression): unknown {
  const index = node.argumentExpression;
  const isProperty = ts.isStringLiteral(index) && index.text === "not a name";
  return isProperty
    ? ["member", ofParsed(node.expression), index.text]
    : ["index", ofParsed(node.expression), ofParsed(index)];
}

function ofProperty(node: ts.ObjectLiteralElementLike): unknown {
  if (ts.isShorthandPropertyAssignment(node)) return [node.name.text, node.name.text];
  if (!ts.isPropertyAssignment(node)) throw new Error(node.getText());
  return [(node.name as ts.Identifier).text, ofParsed(node.initializer)];
}
