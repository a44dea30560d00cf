/** The program that serves an editor, and what it is told. */
export interface ServerCommand {
  command: string;
  args: string[];
}

/** The tool as the setting `articles.command` names it, with what is to be done. */
export function toolCommand(setting: readonly string[] | undefined, ...args: string[]): ServerCommand {
  const [command, ...first] = (setting ?? []).filter((part) => part.length > 0);
  return command === undefined ? { command: "articles", args } : { command, args: [...first, ...args] };
}

/** What to say where the tool cannot be started. */
export function cannotStart(setting: readonly string[] | undefined, reason: string): string {
  const { command } = toolCommand(setting);
  return `'${command}' could not be started (${reason}). Install it with 'dotnet tool install --global ArticleGenerator.Tool', or say in 'articles.command' where it is.`;
}

/** The annotation that belongs to a text, by its path. */
export function annotationOf(path: string): string {
  return path.replace(/\.(txt|md)$/i, "") + ".yaml";
}

/** The texts that an annotation may belong to, by their paths. */
export function textsOf(path: string): string[] {
  const stem = path.replace(/\.ya?ml$/i, "");
  return stem === path ? [path] : [stem + ".txt", stem + ".md"];
}
