export const count = 4;
