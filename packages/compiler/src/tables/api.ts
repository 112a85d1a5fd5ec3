/**
 * The shape of the tables that say what of Python's modules and built-ins is supported, how a call maps onto the runtime,
 * and what it gives. Signatures and types are text in Python's own annotation syntax: `signature: "aw: Awaitable[T], timeout: float | None"`.
 *
 * A parameter is `name`, `*name`, `**name`, with `: Type` and ` = default` where it has them; a lone `*` or `/` as in Python.
 * Types: `None bool int float str bytes Any Never list[T] tuple[A, B] tuple[T, ...] dict[K, V] set[T] range Iterator[T] Iterable[T]
 * AsyncIterator[T] Coroutine[T] Awaitable[T] Callable Number A | B`, a runtime class by its full name (`asyncio.Task[T]`, `asyncio.Lock`,
 * `ValueError`), and the type variables T, K, V, A, B, which are solved from the arguments. `index` is an int below 2^32 (what `len` gives);
 * `Number` takes an int or a float, bare or boxed. `Callable[T, R]` is called with a T, and R is what it gives; a bare `Callable` may be
 * called with anything. `Self` is the receiver.
 *
 * A default is `None`, `True`, `False`, a number, a string in single quotes without a comma, `()`, or `...` where leaving the argument out
 * means something that no argument means. A type variable whose argument is left out is solved from the default, `...` being `Never`.
 * In the members of a generic class or built-in type, its own variables (`list`, `set`, `tuple`: T; `dict`: K, V) come from the receiver.
 *
 * Built-in types that Python calls to make a value (`int(x)`, `list(xs)`) are functions here: the output calls them without `new`.
 */
export interface ApiFunction {
  readonly kind: "function";
  readonly signature: string;
  /** What a call gives; for a coroutine function, what awaiting gives. */
  readonly returns: string;
  /** A coroutine function: its call is lazy unless awaited at once. */
  readonly coroutine?: true;
  /**
   * Sharper results for some arguments: the first whose parameters fit the number of the arguments and what is proven of their types.
   * `signature` stays what the call is arranged by.
   */
  readonly overloads?: readonly { readonly signature: string; readonly returns: string }[];
  /** A sharper result where an argument is left out. */
  readonly refined?: { readonly without: string; readonly returns: string };
  /** Python runs it to the end, JavaScript must await it: `asyncio.run`. */
  readonly blocking?: true;
  /** It blocks where its object says so (a socket): awaited where it can be, and refused at run time where it would block and cannot. */
  readonly mayBlock?: true;
  /**
   * It blocks in Python: in a program with threads it becomes this function of the runtime, which is awaited. One for a method takes the
   * object first.
   */
  readonly blockingInThreads?: string;
  /** What runs in a thread, and may therefore be async in the output. */
  readonly runsInThread?: RunsInThread;
  /** Its first argument in the runtime is the list of the program's classes that extend this one: `unittest.main`. */
  readonly subclasses?: string;
  /** Functions of the module that calls it, which it finds by their names: `setUpModule`. */
  readonly hooks?: readonly string[];
  /**
   * It asks what is being handled: where that is certain, a call without arguments becomes one of this function of the runtime with the
   * exception, or the exception itself.
   */
  readonly ofHandled?: string;
  /**
   * The keyword argument that means what is being handled where it is True: where that is certain, it becomes the exception itself.
   */
  readonly handledAs?: string;
  /** That keyword argument is True where it is left out. */
  readonly handledByDefault?: true;
  /** As a decorator, or called as one, it leaves to its callers to await what it decorates: `@unittest.skip("…")`. */
  readonly keepsDecorated?: true;
  /** The name in the runtime where it differs. */
  readonly runtime?: string;
  /** A program may put its own in the place: the runtime has `set_name` beside it. */
  readonly assignable?: true;
  /** A method of the type itself: `dict.fromkeys`. */
  readonly classMethod?: true;
}

/**
 * The parameter whose function runs in a thread, and what it is given there: the arguments after it, the items of those (`map`), or
 * those of the sequence that is another parameter (`args`).
 */
interface RunsInThread {
  readonly parameter: string;
  readonly given: "rest" | "items" | { readonly sequence: string };
  /**
   * It runs in the caller's thread after all, but the runtime awaits it: what `addCleanup` is given. Or in a process, or in what the
   * parameter of that name says: an executor.
   */
  readonly where?: "here" | "process" | { readonly executor: string };
  /** The call itself waits for the function, and is awaited where that blocks: what `assertRaises` is given. */
  readonly waits?: true;
}

/** An attribute of an instance: read with a dot. */
export interface ApiAttribute {
  readonly kind: "attribute";
  /** CPython gives it to each object as that is made: `dir` of the class does not show it. */
  readonly ofObjects?: true;
  readonly type: string;
  /** The module of the runtime that a program imports for its effect because it reads the attribute. */
  readonly effect?: string;
}

/** The methods and attributes of instances. A method's signature leaves out `self`. */
export type ApiMembers = Readonly<Record<string, ApiFunction | ApiAttribute>>;

/** A class. */
export interface ApiClass {
  readonly kind: "class";
  /** The constructor's parameters; `null` where Python code cannot make one (`asyncio.Task` is made by create_task). */
  readonly signature: string | null;
  readonly typeParameters?: readonly string[];
  /** The full name of the class it extends. */
  readonly base?: string;
  readonly members: ApiMembers;
  /** Members that CPython has and the runtime has not, with the reason that completes the diagnostic's help. */
  readonly refused?: Readonly<Record<string, string>>;
  /** The name in the runtime where it differs. */
  readonly runtime?: string;
  /** How `with`/`async with` over it is emitted: `acquire`…`release` as try/finally, or `scope` (the general form). */
  readonly context?: "lock" | "scope";
  /** Leaving its `with` runs the loop (`asyncio.Runner`): the output awaits it. */
  readonly blockingContext?: true;
  /** What iterating it gives; it blocks, so that the output awaits each step. */
  readonly blockingIteration?: string;
  /** What of the constructor's arguments runs in a thread. */
  readonly runsInThread?: RunsInThread;
  /** The type of what `as` binds in `with … as x`. */
  readonly entered?: string;
  /** A class of the program that extends it is in the general form. */
  readonly general?: true;
  /** A built-in type that it extends: its objects are ints or texts of their own kind. */
  readonly derives?: "int" | "str";
  /** Its objects need no constructor: a class in the general form may extend it, beside other classes. */
  readonly mixable?: true;
  /** An exception class: its instances are caught by name. */
  readonly exception?: true;
}

/** A constant such as `asyncio.FIRST_COMPLETED`. */
interface ApiConstant {
  readonly kind: "constant";
  readonly type: string;
  /** A program may put its own in the place: the runtime has `set_name` beside it. */
  readonly assignable?: true;
  /** The name in the runtime where it differs. */
  readonly runtime?: string;
}

/** Known to Python and not supported: `reason` completes the diagnostic's help. */
export interface ApiRefused {
  readonly kind: "refused";
  readonly reason: string;
}

/** What a module or the built-ins have under one name. */
export type ApiEntry = ApiFunction | ApiClass | ApiConstant | ApiRefused;

/** A supported module. */
export interface ApiModule {
  /** The specifier that the output imports. */
  readonly from: string;
  readonly entries: Readonly<Record<string, ApiEntry>>;
  /** The module around it that has the same rows under the same names: `asyncio` of `asyncio.locks`. */
  readonly home?: string;
  /** Other names in this module for names of `home`: `_CTask` of `asyncio.tasks` is `asyncio.Task`. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** It tells when objects are freed, which JavaScript's collector decides: importing it is warned of. */
  readonly freesLater?: true;
}
