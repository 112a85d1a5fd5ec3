/** The names of the `{placeholders}` in a template, as a union of string literals. */
export type Placeholders<Template extends string | null> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a placeholder can be filled with. */
export type TemplateArguments = Readonly<Record<string, string | number>>;

/** Fills the `{placeholders}` of a template. Throws a RangeError for a placeholder without an argument: the types rule that out. */
export function fillTemplate(template: string, args: TemplateArguments): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name];
    if (value === undefined) throw new RangeError(`no argument for {${name}} in "${template}"`);
    return String(value);
  });
}
