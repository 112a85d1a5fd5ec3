export let value = 0;
export const history: number[] = [];

export function bump(): void {
  history.push(value);
  value += 1;
}

export function current(): number {
  return value;
}

export function set_value(new_value: number): void {
  value = new_value;
}
