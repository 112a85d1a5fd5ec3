export function start(): string {
  return "brm";
}
