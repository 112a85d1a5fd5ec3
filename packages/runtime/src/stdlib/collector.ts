/** What has to be done before a program collects garbage: what the runtime keeps without need is let go. */
export const collections: { readonly before: (() => void)[] } = { before: [] };
