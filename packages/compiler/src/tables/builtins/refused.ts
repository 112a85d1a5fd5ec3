import { refuse } from "../refuse.ts";

/** What Python has built in and the runtime has not. */
export const refused = {
  ...refuse("a compiled program cannot compile Python; write the code out, or choose it from a dict of functions", [
    "compile",
    "eval",
    "exec",
  ]),
  ...refuse("import the module by a statement", ["__import__", "__loader__", "__spec__", "__package__"]),
  ...refuse("global names are not a dict in the output; keep the values in a dict of your own", ["globals"]),
  ...refuse("it is supported as locals() in a function without super(); here, keep the values in a dict of your own", [
    "locals",
  ]),
  ...refuse("name the attributes, or keep them in a dict", ["dir"]),
  ...refuse("debug the output in a JavaScript debugger", ["breakpoint"]),
  ...refuse("it is for the interactive interpreter", ["copyright", "credits", "help", "license"]),
  ...refuse("it is supported as super().method(…) inside a method only", ["super"]),
  ...refuse("it is private to the interpreter", ["__build_class__", "_IncompleteInputError"]),
  ...refuse("write the text out", ["__doc__"]),
  ...refuse("it is known as the name of the module that is run", ["__name__"]),
} as const;
