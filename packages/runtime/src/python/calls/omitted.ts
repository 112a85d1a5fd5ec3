/**
 * What a last parameter that takes keyword arguments is when none are given: `options: TaskOptions | undefined = omitted.options`. A default that
 * is more than a name tells dynamic calls that keywords travel in one object, also where a minifier has renamed the parameter.
 */
export const omitted: { readonly options: undefined } = { options: undefined };
