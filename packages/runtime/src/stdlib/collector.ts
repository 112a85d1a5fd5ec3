/** What is done before and after a program collects garbage: what the runtime keeps without need is let go. */
export const collections: { readonly before: (() => void)[]; readonly after: (() => void)[] } = {
  before: [],
  after: [],
};
