// The constants of Python's `os`, with Linux's numbers.

/** The kind of system. */
export const name = "posix";
/** What stands between the parts of a path. */
export const sep = "/";
/** There is no other. */
export const altsep = null;
/** What stands between paths in a list of them. */
export const pathsep = ":";
/** What ends a line. */
export const linesep = "\n";
/** What begins an extension. */
export const extsep = ".";
/** This folder. */
export const curdir = ".";
/** The folder around it. */
export const pardir = "..";
/** Where programs are looked for when the environment does not say. */
export const defpath = "/bin:/usr/bin";
/** The file that is always empty. */
export const devnull = "/dev/null";
/** There is such a file. */
export const F_OK = 0;
/** It may be read. */
export const R_OK = 4;
/** It may be written. */
export const W_OK = 2;
/** It may be executed. */
export const X_OK = 1;
/** From the start. */
export const SEEK_SET = 0;
/** From where it stands. */
export const SEEK_CUR = 1;
/** From the end. */
export const SEEK_END = 2;
/** `open`: O_ACCMODE. */
export const O_ACCMODE = 3;
/** `open`: O_APPEND. */
export const O_APPEND = 1024;
/** `open`: O_ASYNC. */
export const O_ASYNC = 8192;
/** `open`: O_CLOEXEC. */
export const O_CLOEXEC = 524288;
/** `open`: O_CREAT. */
export const O_CREAT = 64;
/** `open`: O_DIRECT. */
export const O_DIRECT = 16384;
/** `open`: O_DIRECTORY. */
export const O_DIRECTORY = 65536;
/** `open`: O_DSYNC. */
export const O_DSYNC = 4096;
/** `open`: O_EXCL. */
export const O_EXCL = 128;
/** `open`: O_FSYNC. */
export const O_FSYNC = 1052672;
/** `open`: O_LARGEFILE. */
export const O_LARGEFILE = 0;
/** `open`: O_NDELAY. */
export const O_NDELAY = 2048;
/** `open`: O_NOATIME. */
export const O_NOATIME = 262144;
/** `open`: O_NOCTTY. */
export const O_NOCTTY = 256;
/** `open`: O_NOFOLLOW. */
export const O_NOFOLLOW = 131072;
/** `open`: O_NONBLOCK. */
export const O_NONBLOCK = 2048;
/** `open`: O_PATH. */
export const O_PATH = 2097152;
/** `open`: O_RDONLY. */
export const O_RDONLY = 0;
/** `open`: O_RDWR. */
export const O_RDWR = 2;
/** `open`: O_RSYNC. */
export const O_RSYNC = 1052672;
/** `open`: O_SYNC. */
export const O_SYNC = 1052672;
/** `open`: O_TMPFILE. */
export const O_TMPFILE = 4259840;
/** `open`: O_TRUNC. */
export const O_TRUNC = 512;
/** `open`: O_WRONLY. */
export const O_WRONLY = 1;
/** An exit code: EX_CANTCREAT. */
export const EX_CANTCREAT = 73;
/** An exit code: EX_CONFIG. */
export const EX_CONFIG = 78;
/** An exit code: EX_DATAERR. */
export const EX_DATAERR = 65;
/** An exit code: EX_IOERR. */
export const EX_IOERR = 74;
/** An exit code: EX_NOHOST. */
export const EX_NOHOST = 68;
/** An exit code: EX_NOINPUT. */
export const EX_NOINPUT = 66;
/** An exit code: EX_NOPERM. */
export const EX_NOPERM = 77;
/** An exit code: EX_NOUSER. */
export const EX_NOUSER = 67;
/** An exit code: EX_OK. */
export const EX_OK = 0;
/** An exit code: EX_OSERR. */
export const EX_OSERR = 71;
/** An exit code: EX_OSFILE. */
export const EX_OSFILE = 72;
/** An exit code: EX_PROTOCOL. */
export const EX_PROTOCOL = 76;
/** An exit code: EX_SOFTWARE. */
export const EX_SOFTWARE = 70;
/** An exit code: EX_TEMPFAIL. */
export const EX_TEMPFAIL = 75;
/** An exit code: EX_UNAVAILABLE. */
export const EX_UNAVAILABLE = 69;
/** An exit code: EX_USAGE. */
export const EX_USAGE = 64;
/** How `waitpid` waits: WNOHANG. */
export const WNOHANG = 1;
/** How `waitpid` waits: WUNTRACED. */
export const WUNTRACED = 2;
/** How `waitpid` waits: WCONTINUED. */
export const WCONTINUED = 8;
/** How `waitpid` waits: WEXITED. */
export const WEXITED = 4;
/** How `waitpid` waits: WSTOPPED. */
export const WSTOPPED = 2;
/** How `waitpid` waits: WNOWAIT. */
export const WNOWAIT = 16777216;
