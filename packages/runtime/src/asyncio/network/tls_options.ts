import { ValueError } from "../../python/exceptions/hierarchy.ts";

/** Raises ValueError for timeouts of what is not encrypted. */
export function check_tls_options(
  options: { readonly ssl_handshake_timeout?: any; readonly ssl_shutdown_timeout?: any },
  is_encrypted: boolean,
): void {
  if (is_encrypted) return;
  for (const name of ["ssl_handshake_timeout", "ssl_shutdown_timeout"] as const)
    if ((options[name] ?? null) !== null) throw new ValueError(`${name} is only meaningful with ssl`);
}
