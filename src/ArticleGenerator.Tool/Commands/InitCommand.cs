using System.CommandLine;
using ArticleGenerator.Core;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>
/// Creates the files of a seeds folder: an index, the settings that keep texts unchanged under git, and those for editors.
/// </summary>
internal static class InitCommand
{
    private const string Index = "# Articles\n\n";

    // The bytes of a pinned text must not change.
    private const string GitAttributes = "*.txt text eol=lf\n*.md text eol=lf\n*.yaml text eol=lf\n*.yml text eol=lf\n";

    private const string EditorConfigFile = """
        [*.{txt,md,yaml,yml}]
        charset = utf-8
        end_of_line = lf
        insert_final_newline = true

        [*.{yaml,yml}]
        indent_style = space
        indent_size = 2

        """;

    public static Command Create(Workplace workplace)
    {
        var folder = ArticlesCommand.Folder();
        var command = new Command("init", "Creates a seeds folder with an INDEX.md and settings for Git and editors.") { folder };
        command.SetAction(parsed => Run(workplace, parsed.GetValue(folder) ?? "seeds"));
        return command;
    }

    private static int Run(Workplace workplace, string folder)
    {
        var root = Path.GetFullPath(folder, workplace.CurrentDirectory);
        var changes = new FileChanges();
        Add(changes, Path.Combine(root, SeedPath.Index), Index);
        Add(changes, Path.Combine(root, ".gitattributes"), GitAttributes);
        Add(changes, Path.Combine(root, ".editorconfig"), EditorConfigFile.ReplaceLineEndings("\n"));
        changes.Write();
        foreach (var (path, _, _) in changes.All)
            workplace.Out.WriteLine(workplace.Show(path));
        if (changes.IsEmpty)
            workplace.Out.WriteLine("Nothing to do: all files exist.");
        return ExitCode.Clean;
    }

    private static void Add(FileChanges changes, string path, string content)
    {
        if (!File.Exists(path))
            changes.Set(path, null, content);
    }
}
