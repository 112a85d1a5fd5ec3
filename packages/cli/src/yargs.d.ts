/** The part of yargs 18 that the executable uses; the package brings no types of its own. */
declare module "yargs" {
  /** The values of the arguments, by name. */
  export type Arguments = Readonly<Record<string, unknown>> & { readonly _: readonly string[] };

  export interface OptionSettings {
    readonly type: "string" | "boolean";
    readonly describe: string;
    readonly default?: unknown;
    readonly array?: boolean;
    readonly alias?: string;
    readonly requiresArg?: boolean;
    readonly choices?: readonly string[];
    readonly conflicts?: string | readonly string[];
  }

  export interface CommandModule {
    readonly command: string;
    readonly describe: string;
    readonly builder: (yargs: Argv) => Argv;
    readonly handler: (args: Arguments) => void | Promise<void>;
  }

  export interface Argv {
    scriptName(name: string): Argv;
    usage(text: string): Argv;
    locale(name: string): Argv;
    wrap(columns: number | null): Argv;
    strict(): Argv;
    exitProcess(on: boolean): Argv;
    version(version: string): Argv;
    help(): Argv;
    alias(name: string, alias: string): Argv;
    epilogue(text: string): Argv;
    example(examples: readonly (readonly [string, string])[]): Argv;
    option(name: string, settings: OptionSettings): Argv;
    positional(name: string, settings: OptionSettings): Argv;
    command(module: CommandModule): Argv;
    demandCommand(least: number, message: string): Argv;
    parserConfiguration(settings: Readonly<Record<string, boolean>>): Argv;
    fail(handler: (message: string | null, error: Error | undefined) => void): Argv;
    completion(
      command: string,
      describe: string,
      complete: (
        current: string,
        args: Arguments,
        defaults: (done: (error: Error | null, completions: string[]) => void) => void,
        done: (completions: readonly string[]) => void,
      ) => void,
    ): Argv;
    parseAsync(
      args: readonly string[],
      context: object,
      callback: (error: Error | undefined, args: Arguments, output: string) => void,
    ): Promise<Arguments>;
  }

  export default function yargs(args: readonly string[]): Argv;
}
