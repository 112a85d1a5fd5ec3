/**
 * The property under which a built-in type keeps how its attributes are found, once a class of the program extends it: a function of the
 * attribute's name.
 */
export const TYPE_ATTRIBUTE: unique symbol = /* @__PURE__ */ Symbol("type attribute");
