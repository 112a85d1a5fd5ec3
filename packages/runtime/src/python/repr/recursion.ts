const open = /* @__PURE__ */ new Set<unknown>();

/** Makes the text of a container, or `ellipsis` when the container is being shown already (it contains itself). */
export function guarded(container: unknown, ellipsis: string, show: () => string): string {
  if (open.has(container)) return ellipsis;
  open.add(container);
  try {
    return show();
  } finally {
    open.delete(container);
  }
}
