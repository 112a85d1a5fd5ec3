/** Valid Python that is refused: what the diagnostic calls it, and what to write instead. */
export const refusedConstructs = {
  TypeAlias: ["a type alias that is used as a value", "name the type itself there"],
  typeParameter: ["a type parameter that is used as a value", "use it in annotations only"],
  importOfProgram: [
    "an import of the program's own file",
    "CPython would run the file a second time as a module; move what is shared to a file of its own",
  ],
  importOfShadow: [
    "a module with the name of one that asyncio itself imports",
    "CPython gives this file to asyncio too; give it another name",
  ],
  importInFunction: [
    "an import inside a plain function or class of a module that does something when it is loaded",
    "import it at the top of the file, or make the function async",
  ],
  circularName: [
    "a circular import of a name that its module has not bound yet",
    "CPython raises ImportError here; move what both modules need to a third one",
  ],
  circularUse: [
    "a use of a circularly imported module while it is loaded",
    "move what both modules need to a third one",
  ],
  circularEffects: [
    "a circular import between modules that do something while they are loaded",
    "move what both modules need to a third one",
  ],
  moduleValue: ["a module of the program as a value", "name what you use of it: {module}.name"],
  unimportedModule: ["a module in a package that this file does not import by its name", "write import {module}"],
  unboundGlobal: [
    "a name that its module binds only in some cases, used from another module",
    "bind it in every case, to None where there is nothing else",
  ],
  globalDeletion: ["deleting a variable of another module", "assign None to it, or leave it"],
  assignmentTarget: [
    "an assignment target other than a name, an attribute, an item, a tuple or a list",
    "assign to a name first",
  ],
  deletionTarget: [
    "a target of del other than a name, an attribute, an item or a tuple of them",
    "delete each by its name",
  ],
  wrongCall: [
    "a call of a built-in or library function with arguments that it does not take",
    "CPython raises TypeError here; give it the arguments it takes",
  ],
  exceptionKeywords: [
    "a keyword argument of an exception whose __init__ does not call super().__init__()",
    "pass the arguments by position, or call super().__init__(…) in its __init__",
  ],
  starred: ["a starred expression in this place", "unpack into a list or tuple first"],
  objectClass: ["changing the class of an object", "make a new object of the other class"],
  functionParts: [
    "changing the defaults or the code of a function",
    "write a function that calls it with other arguments",
  ],
  propertyOfClass: ["a property read from its class", "read the property from an instance"],
  splitSurrogates: [
    "a str in which two escapes spell the halves of a surrogate pair",
    "write the character itself, or as one escape: \\U and eight digits",
  ],
  super: ["super() other than as super().method(…) or super().property", "name the method or property directly"],
} as const satisfies Readonly<Record<string, readonly [construct: string, help: string]>>;

/** The name of a row. */
export type RefusedConstruct = keyof typeof refusedConstructs;

/** The shapes of a class that TypeScript's classes cannot have, and what to write instead. */
export const refusedClassShapes = {
  keyword: [
    "a metaclass other than ABCMeta or a class of the program that extends type, or ** in its bases",
    "name the class that extends type itself; __init_subclass__ in a base does most of what a metaclass does",
  ],
  base: [
    "a base class other than one of the program, an exception, int, float, str, a container or one of asyncio",
    "inherit from one of these, or keep an object of the other as an attribute",
  ],
  severalForms: [
    "a base class of asyncio together with several bases, decorators or other things that only the runtime does",
    "keep an object of that class as an attribute",
  ],
  statement: [
    "a name that an import, with, except, walrus or pattern in its body binds",
    "move the statement out of the class",
  ],
  specialMethod: [
    "a special method that is called when objects are destroyed, that changes what isinstance says, or that prepares a class body",
    "write a plain function or method that does it, and call it",
  ],
  noReceiver: [
    "a method that is not a static method and has no parameter for its object",
    "write self first, or @staticmethod above it",
  ],
  selfBeforeSuper: [
    "an __init__ that uses self before super().__init__()",
    "make super().__init__() the first statement",
  ],
  nestedSuper: [
    "a call of __init__ that is not super().__init__() at the top of __init__",
    "make super().__init__() a statement of its own, outside of any block",
  ],
  starredSuper: ["starred arguments of super().__init__()", "name the arguments"],
  wrongSuper: ["arguments of super().__init__() that do not fit", "give the base class what its __init__ takes"],
  missingSuper: [
    "an __init__ that leaves out super().__init__()",
    "call super().__init__() first: JavaScript makes the object there",
  ],
} as const satisfies Readonly<Record<string, readonly [what: string, help: string]>>;

/** The name of a row. */
export type RefusedClassShape = keyof typeof refusedClassShapes;
