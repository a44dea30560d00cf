/** A program with its arguments. */
export interface ServerCommand {
  command: string;
  args: string[];
}

/** The tool from the setting `articles.command`, with arguments. */
export function toolCommand(setting: readonly string[] | undefined, ...args: string[]): ServerCommand {
  const [command, ...first] = (setting ?? []).filter((part) => part.length > 0);
  return command === undefined ? { command: "articles", args } : { command, args: [...first, ...args] };
}

/** The message if the tool cannot be started. */
export function cannotStart(setting: readonly string[] | undefined, reason: string): string {
  const { command } = toolCommand(setting);
  return `'${command}' could not be started (${reason}). Install it with 'dotnet tool install --global ArticleGenerator.Tool', or say in 'articles.command' where it is.`;
}

/** The path of the annotation of a text. */
export function annotationOf(path: string): string {
  return path.replace(/\.(txt|md)$/i, "") + ".yaml";
}

/** The paths of the texts that an annotation may belong to. */
export function textsOf(path: string): string[] {
  const stem = path.replace(/\.ya?ml$/i, "");
  return stem === path ? [path] : [stem + ".txt", stem + ".md"];
}
