// The numbers of Linux's errors.

/** Argument list too long: E2BIG. */
export const E2BIG = 7;
/** Permission denied: EACCES. */
export const EACCES = 13;
/** Address already in use: EADDRINUSE. */
export const EADDRINUSE = 98;
/** Cannot assign requested address: EADDRNOTAVAIL. */
export const EADDRNOTAVAIL = 99;
/** Advertise error: EADV. */
export const EADV = 68;
/** Address family not supported by protocol: EAFNOSUPPORT. */
export const EAFNOSUPPORT = 97;
/** Resource temporarily unavailable: EAGAIN. */
export const EAGAIN = 11;
/** Operation already in progress: EALREADY. */
export const EALREADY = 114;
/** Invalid exchange: EBADE. */
export const EBADE = 52;
/** Bad file descriptor: EBADF. */
export const EBADF = 9;
/** File descriptor in bad state: EBADFD. */
export const EBADFD = 77;
/** Bad message: EBADMSG. */
export const EBADMSG = 74;
/** Invalid request descriptor: EBADR. */
export const EBADR = 53;
/** Invalid request code: EBADRQC. */
export const EBADRQC = 56;
/** Invalid slot: EBADSLT. */
export const EBADSLT = 57;
/** Bad font file format: EBFONT. */
export const EBFONT = 59;
/** Device or resource busy: EBUSY. */
export const EBUSY = 16;
/** Operation canceled: ECANCELED. */
export const ECANCELED = 125;
/** No child processes: ECHILD. */
export const ECHILD = 10;
/** Channel number out of range: ECHRNG. */
export const ECHRNG = 44;
/** Communication error on send: ECOMM. */
export const ECOMM = 70;
/** Software caused connection abort: ECONNABORTED. */
export const ECONNABORTED = 103;
/** Connection refused: ECONNREFUSED. */
export const ECONNREFUSED = 111;
/** Connection reset by peer: ECONNRESET. */
export const ECONNRESET = 104;
/** Resource deadlock avoided: EDEADLK. */
export const EDEADLK = 35;
/** Resource deadlock avoided: EDEADLOCK. */
export const EDEADLOCK = 35;
/** Destination address required: EDESTADDRREQ. */
export const EDESTADDRREQ = 89;
/** Numerical argument out of domain: EDOM. */
export const EDOM = 33;
/** RFS specific error: EDOTDOT. */
export const EDOTDOT = 73;
/** Disk quota exceeded: EDQUOT. */
export const EDQUOT = 122;
/** File exists: EEXIST. */
export const EEXIST = 17;
/** Bad address: EFAULT. */
export const EFAULT = 14;
/** File too large: EFBIG. */
export const EFBIG = 27;
/** Host is down: EHOSTDOWN. */
export const EHOSTDOWN = 112;
/** No route to host: EHOSTUNREACH. */
export const EHOSTUNREACH = 113;
/** Identifier removed: EIDRM. */
export const EIDRM = 43;
/** Invalid or incomplete multibyte or wide character: EILSEQ. */
export const EILSEQ = 84;
/** Operation now in progress: EINPROGRESS. */
export const EINPROGRESS = 115;
/** Interrupted system call: EINTR. */
export const EINTR = 4;
/** Invalid argument: EINVAL. */
export const EINVAL = 22;
/** Input/output error: EIO. */
export const EIO = 5;
/** Transport endpoint is already connected: EISCONN. */
export const EISCONN = 106;
/** Is a directory: EISDIR. */
export const EISDIR = 21;
/** Is a named type file: EISNAM. */
export const EISNAM = 120;
/** Key has expired: EKEYEXPIRED. */
export const EKEYEXPIRED = 127;
/** Key was rejected by service: EKEYREJECTED. */
export const EKEYREJECTED = 129;
/** Key has been revoked: EKEYREVOKED. */
export const EKEYREVOKED = 128;
/** Level 2 halted: EL2HLT. */
export const EL2HLT = 51;
/** Level 2 not synchronized: EL2NSYNC. */
export const EL2NSYNC = 45;
/** Level 3 halted: EL3HLT. */
export const EL3HLT = 46;
/** Level 3 reset: EL3RST. */
export const EL3RST = 47;
/** Can not access a needed shared library: ELIBACC. */
export const ELIBACC = 79;
/** Accessing a corrupted shared library: ELIBBAD. */
export const ELIBBAD = 80;
/** Cannot exec a shared library directly: ELIBEXEC. */
export const ELIBEXEC = 83;
/** Attempting to link in too many shared libraries: ELIBMAX. */
export const ELIBMAX = 82;
/** .lib section in a.out corrupted: ELIBSCN. */
export const ELIBSCN = 81;
/** Link number out of range: ELNRNG. */
export const ELNRNG = 48;
/** Too many levels of symbolic links: ELOOP. */
export const ELOOP = 40;
/** Wrong medium type: EMEDIUMTYPE. */
export const EMEDIUMTYPE = 124;
/** Too many open files: EMFILE. */
export const EMFILE = 24;
/** Too many links: EMLINK. */
export const EMLINK = 31;
/** Message too long: EMSGSIZE. */
export const EMSGSIZE = 90;
/** Multihop attempted: EMULTIHOP. */
export const EMULTIHOP = 72;
/** File name too long: ENAMETOOLONG. */
export const ENAMETOOLONG = 36;
/** No XENIX semaphores available: ENAVAIL. */
export const ENAVAIL = 119;
/** Network is down: ENETDOWN. */
export const ENETDOWN = 100;
/** Network dropped connection on reset: ENETRESET. */
export const ENETRESET = 102;
/** Network is unreachable: ENETUNREACH. */
export const ENETUNREACH = 101;
/** Too many open files in system: ENFILE. */
export const ENFILE = 23;
/** No anode: ENOANO. */
export const ENOANO = 55;
/** No buffer space available: ENOBUFS. */
export const ENOBUFS = 105;
/** No CSI structure available: ENOCSI. */
export const ENOCSI = 50;
/** No data available: ENODATA. */
export const ENODATA = 61;
/** No such device: ENODEV. */
export const ENODEV = 19;
/** No such file or directory: ENOENT. */
export const ENOENT = 2;
/** Exec format error: ENOEXEC. */
export const ENOEXEC = 8;
/** Required key not available: ENOKEY. */
export const ENOKEY = 126;
/** No locks available: ENOLCK. */
export const ENOLCK = 37;
/** Link has been severed: ENOLINK. */
export const ENOLINK = 67;
/** No medium found: ENOMEDIUM. */
export const ENOMEDIUM = 123;
/** Cannot allocate memory: ENOMEM. */
export const ENOMEM = 12;
/** No message of desired type: ENOMSG. */
export const ENOMSG = 42;
/** Machine is not on the network: ENONET. */
export const ENONET = 64;
/** Package not installed: ENOPKG. */
export const ENOPKG = 65;
/** Protocol not available: ENOPROTOOPT. */
export const ENOPROTOOPT = 92;
/** No space left on device: ENOSPC. */
export const ENOSPC = 28;
/** Out of streams resources: ENOSR. */
export const ENOSR = 63;
/** Device not a stream: ENOSTR. */
export const ENOSTR = 60;
/** Function not implemented: ENOSYS. */
export const ENOSYS = 38;
/** Block device required: ENOTBLK. */
export const ENOTBLK = 15;
/** Transport endpoint is not connected: ENOTCONN. */
export const ENOTCONN = 107;
/** Not a directory: ENOTDIR. */
export const ENOTDIR = 20;
/** Directory not empty: ENOTEMPTY. */
export const ENOTEMPTY = 39;
/** Not a XENIX named type file: ENOTNAM. */
export const ENOTNAM = 118;
/** State not recoverable: ENOTRECOVERABLE. */
export const ENOTRECOVERABLE = 131;
/** Socket operation on non-socket: ENOTSOCK. */
export const ENOTSOCK = 88;
/** Operation not supported: ENOTSUP. */
export const ENOTSUP = 95;
/** Inappropriate ioctl for device: ENOTTY. */
export const ENOTTY = 25;
/** Name not unique on network: ENOTUNIQ. */
export const ENOTUNIQ = 76;
/** No such device or address: ENXIO. */
export const ENXIO = 6;
/** Operation not supported: EOPNOTSUPP. */
export const EOPNOTSUPP = 95;
/** Value too large for defined data type: EOVERFLOW. */
export const EOVERFLOW = 75;
/** Owner died: EOWNERDEAD. */
export const EOWNERDEAD = 130;
/** Operation not permitted: EPERM. */
export const EPERM = 1;
/** Protocol family not supported: EPFNOSUPPORT. */
export const EPFNOSUPPORT = 96;
/** Broken pipe: EPIPE. */
export const EPIPE = 32;
/** Protocol error: EPROTO. */
export const EPROTO = 71;
/** Protocol not supported: EPROTONOSUPPORT. */
export const EPROTONOSUPPORT = 93;
/** Protocol wrong type for socket: EPROTOTYPE. */
export const EPROTOTYPE = 91;
/** Numerical result out of range: ERANGE. */
export const ERANGE = 34;
/** Remote address changed: EREMCHG. */
export const EREMCHG = 78;
/** Object is remote: EREMOTE. */
export const EREMOTE = 66;
/** Remote I/O error: EREMOTEIO. */
export const EREMOTEIO = 121;
/** Interrupted system call should be restarted: ERESTART. */
export const ERESTART = 85;
/** Operation not possible due to RF-kill: ERFKILL. */
export const ERFKILL = 132;
/** Read-only file system: EROFS. */
export const EROFS = 30;
/** Cannot send after transport endpoint shutdown: ESHUTDOWN. */
export const ESHUTDOWN = 108;
/** Socket type not supported: ESOCKTNOSUPPORT. */
export const ESOCKTNOSUPPORT = 94;
/** Illegal seek: ESPIPE. */
export const ESPIPE = 29;
/** No such process: ESRCH. */
export const ESRCH = 3;
/** Srmount error: ESRMNT. */
export const ESRMNT = 69;
/** Stale file handle: ESTALE. */
export const ESTALE = 116;
/** Streams pipe error: ESTRPIPE. */
export const ESTRPIPE = 86;
/** Timer expired: ETIME. */
export const ETIME = 62;
/** Connection timed out: ETIMEDOUT. */
export const ETIMEDOUT = 110;
/** Too many references: cannot splice: ETOOMANYREFS. */
export const ETOOMANYREFS = 109;
/** Text file busy: ETXTBSY. */
export const ETXTBSY = 26;
/** Structure needs cleaning: EUCLEAN. */
export const EUCLEAN = 117;
/** Protocol driver not attached: EUNATCH. */
export const EUNATCH = 49;
/** Too many users: EUSERS. */
export const EUSERS = 87;
/** Resource temporarily unavailable: EWOULDBLOCK. */
export const EWOULDBLOCK = 11;
/** Invalid cross-device link: EXDEV. */
export const EXDEV = 18;
/** Exchange full: EXFULL. */
export const EXFULL = 54;
