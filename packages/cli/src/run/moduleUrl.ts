/**
 * A URL from which Node imports a program that is in no file. The comment at the end gives the script a short name,
 * which is what stack frames carry instead of the whole program.
 */
export function moduleUrl(code: string, script: string): string {
  const named = `${code}\n//# sourceURL=${script}\n`;
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(named)}`;
}

/** The name under which V8 reports a program: a URL, so that spaces in the path cannot end it. */
export function scriptName(file: string): string {
  return `tsyncio:${encodeURI(file)}`;
}
