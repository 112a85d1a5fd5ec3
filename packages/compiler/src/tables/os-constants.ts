const numbers = [
  "F_OK",
  "R_OK",
  "W_OK",
  "X_OK",
  "SEEK_SET",
  "SEEK_CUR",
  "SEEK_END",
  "O_ACCMODE",
  "O_APPEND",
  "O_ASYNC",
  "O_CLOEXEC",
  "O_CREAT",
  "O_DIRECT",
  "O_DIRECTORY",
  "O_DSYNC",
  "O_EXCL",
  "O_FSYNC",
  "O_LARGEFILE",
  "O_NDELAY",
  "O_NOATIME",
  "O_NOCTTY",
  "O_NOFOLLOW",
  "O_NONBLOCK",
  "O_PATH",
  "O_RDONLY",
  "O_RDWR",
  "O_RSYNC",
  "O_SYNC",
  "O_TMPFILE",
  "O_TRUNC",
  "O_WRONLY",
  "EX_CANTCREAT",
  "EX_CONFIG",
  "EX_DATAERR",
  "EX_IOERR",
  "EX_NOHOST",
  "EX_NOINPUT",
  "EX_NOPERM",
  "EX_NOUSER",
  "EX_OK",
  "EX_OSERR",
  "EX_OSFILE",
  "EX_PROTOCOL",
  "EX_SOFTWARE",
  "EX_TEMPFAIL",
  "EX_UNAVAILABLE",
  "EX_USAGE",
  "WNOHANG",
  "WUNTRACED",
  "WCONTINUED",
  "WEXITED",
  "WSTOPPED",
  "WNOWAIT",
] as const;
const texts = ["name", "sep", "pathsep", "linesep", "extsep", "curdir", "pardir", "defpath", "devnull"] as const;

type Rows<Name extends string> = Readonly<Record<Name, { readonly kind: "constant"; readonly type: string }>>;

function constants<Name extends string>(names: readonly Name[], type: string): Rows<Name> {
  return Object.fromEntries(names.map((name) => [name, { kind: "constant", type }])) as Rows<Name>;
}

/** The constants of the module `os`, with Linux's numbers. */
export const osConstants: Rows<(typeof numbers)[number] | (typeof texts)[number] | "altsep"> = {
  ...constants(numbers, "int"),
  ...constants(texts, "str"),
  altsep: { kind: "constant", type: "None" },
};
