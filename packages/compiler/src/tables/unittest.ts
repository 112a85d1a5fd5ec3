import type { ApiEntry, ApiFunction, ApiMembers } from "./api.ts";
import { refuse } from "./refuse.ts";

/** A method of a test case that gives None. */
function assertion<const Signature extends string>(signature: Signature) {
  return { kind: "function", signature, returns: "None" } as const satisfies ApiFunction;
}

const one = assertion("expr: Any, msg: Any = None");
const two = assertion("first: Any, second: Any, msg: Any = None");
/** A check of what a function does: `assertRaises(ValueError, int, "x")`, or of a block. */
function checkOf<const Before extends string>(before: Before) {
  return {
    kind: "function",
    signature: `${before}, callable: Any = ..., /, *args: Any, **kwargs: Any`,
    returns: "Any",
    runsInThread: { parameter: "callable", given: "rest", where: "here", waits: true },
  } as const satisfies ApiFunction;
}

/** The methods of a test case. */
const testCase = {
  setUp: assertion(""),
  tearDown: assertion(""),
  id: { kind: "function", signature: "", returns: "str" },
  shortDescription: { kind: "function", signature: "", returns: "Any" },
  fail: { kind: "function", signature: "msg: Any = None", returns: "Never" },
  skipTest: { kind: "function", signature: "reason: Any", returns: "Never" },
  subTest: { kind: "function", signature: "msg: Any = ..., **params: Any", returns: "Any" },
  addCleanup: {
    kind: "function",
    signature: "function: Any, /, *args: Any, **kwargs: Any",
    returns: "None",
    runsInThread: { parameter: "function", given: "rest", where: "here" },
  },
  setUpClass: { ...assertion(""), classMethod: true },
  tearDownClass: { ...assertion(""), classMethod: true },
  addClassCleanup: {
    kind: "function",
    signature: "function: Any, /, *args: Any, **kwargs: Any",
    returns: "None",
    classMethod: true,
    runsInThread: { parameter: "function", given: "rest", where: "here" },
  },
  enterClassContext: { kind: "function", signature: "cm: Any", returns: "Any", classMethod: true },
  enterContext: { kind: "function", signature: "cm: Any", returns: "Any" },
  doCleanups: { kind: "function", signature: "", returns: "bool", blocking: true },
  countTestCases: { kind: "function", signature: "", returns: "int" },
  assertTrue: one,
  assertFalse: one,
  assertEqual: two,
  assertNotEqual: two,
  assertIs: assertion("expr1: Any, expr2: Any, msg: Any = None"),
  assertIsNot: assertion("expr1: Any, expr2: Any, msg: Any = None"),
  assertIsNone: assertion("obj: Any, msg: Any = None"),
  assertIsNotNone: assertion("obj: Any, msg: Any = None"),
  assertIn: assertion("member: Any, container: Any, msg: Any = None"),
  assertNotIn: assertion("member: Any, container: Any, msg: Any = None"),
  assertIsInstance: assertion("obj: Any, cls: Any, msg: Any = None"),
  assertNotIsInstance: assertion("obj: Any, cls: Any, msg: Any = None"),
  assertLess: assertion("a: Any, b: Any, msg: Any = None"),
  assertLessEqual: assertion("a: Any, b: Any, msg: Any = None"),
  assertGreater: assertion("a: Any, b: Any, msg: Any = None"),
  assertGreaterEqual: assertion("a: Any, b: Any, msg: Any = None"),
  assertAlmostEqual: assertion("first: Any, second: Any, places: Any = None, msg: Any = None, delta: Any = None"),
  assertNotAlmostEqual: assertion("first: Any, second: Any, places: Any = None, msg: Any = None, delta: Any = None"),
  assertSequenceEqual: assertion("seq1: Any, seq2: Any, msg: Any = None, seq_type: Any = None"),
  assertListEqual: assertion("list1: Any, list2: Any, msg: Any = None"),
  assertTupleEqual: assertion("tuple1: Any, tuple2: Any, msg: Any = None"),
  assertSetEqual: assertion("set1: Any, set2: Any, msg: Any = None"),
  assertDictEqual: assertion("d1: Any, d2: Any, msg: Any = None"),
  assertCountEqual: two,
  assertMultiLineEqual: two,
  assertRegex: assertion("text: Any, expected_regex: Any, msg: Any = None"),
  assertNotRegex: assertion("text: Any, unexpected_regex: Any, msg: Any = None"),
  assertLogs: { kind: "function", signature: "logger: Any = None, level: Any = None", returns: "Any" },
  assertNoLogs: { kind: "function", signature: "logger: Any = None, level: Any = None", returns: "Any" },
  assertRaises: checkOf("expected_exception: Any"),
  assertWarns: checkOf("expected_warning: Any"),
  assertWarnsRegex: checkOf("expected_warning: Any, expected_regex: Any"),
  assertRaisesRegex: checkOf("expected_exception: Any, expected_regex: Any"),
} as const satisfies ApiMembers;

/** What needs a part of `unittest` that the runtime has not. */
const refusedMembers = {
  run: "unittest.main() runs the tests",
  debug: "unittest.main() runs the tests",
  defaultTestResult: "unittest.main() runs the tests",
  addTypeEqualityFunc: "write a method that compares, and call it",
  doClassCleanups: "unittest.main() calls it after the tests of a class",
};

/** The module `unittest`. */
export const unittestApi = {
  TestCase: {
    kind: "class",
    mixable: true,
    signature: "methodName: str = 'runTest'",
    members: testCase,
    refused: refusedMembers,
  },
  IsolatedAsyncioTestCase: {
    kind: "class",
    mixable: true,
    signature: "methodName: str = 'runTest'",
    base: "unittest.TestCase",
    members: {
      asyncSetUp: { kind: "function", signature: "", returns: "None", coroutine: true },
      asyncTearDown: { kind: "function", signature: "", returns: "None", coroutine: true },
      enterAsyncContext: { kind: "function", signature: "cm: Any", returns: "Any", coroutine: true },
      addAsyncCleanup: assertion("func: Any, /, *args: Any, **kwargs: Any"),
    },
  },
  SkipTest: { kind: "class", signature: "*args: Any", base: "Exception", exception: true, members: {} },
  skip: { kind: "function", signature: "reason: Any", returns: "Any", keepsDecorated: true },
  skipIf: { kind: "function", signature: "condition: Any, reason: Any", returns: "Any", keepsDecorated: true },
  skipUnless: { kind: "function", signature: "condition: Any, reason: Any", returns: "Any", keepsDecorated: true },
  expectedFailure: { kind: "function", signature: "test_item: Any", returns: "Any" },
  addModuleCleanup: {
    kind: "function",
    signature: "function: Any, /, *args: Any, **kwargs: Any",
    returns: "None",
    runsInThread: { parameter: "function", given: "rest", where: "here" },
  },
  enterModuleContext: { kind: "function", signature: "cm: Any", returns: "Any" },
  doModuleCleanups: { kind: "function", signature: "", returns: "None", blocking: true },
  main: {
    kind: "function",
    signature: "*, defaultTest: Any = None, verbosity: Any = 1, exit: Any = True",
    returns: "Any",
    blocking: true,
    subclasses: "unittest.TestCase",
    hooks: ["setUpModule", "tearDownModule"],
  },
  ...refuse("unittest.main() finds the tests of a program and runs them", [
    "BaseTestSuite",
    "FunctionTestCase",
    "TestLoader",
    "TestProgram",
    "TestResult",
    "TestSuite",
    "TextTestResult",
    "TextTestRunner",
    "async_case",
    "case",
    "defaultTestLoader",
    "installHandler",
    "load_tests",
    "loader",
    "registerResult",
    "removeHandler",
    "removeResult",
    "result",
    "runner",
    "signals",
    "suite",
    "util",
  ]),
} as const satisfies Record<string, ApiEntry>;
