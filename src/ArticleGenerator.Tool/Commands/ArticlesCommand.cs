using System.CommandLine;

namespace ArticleGenerator.Tool.Commands;

/// <summary>The command <c>articles</c> with all its subcommands.</summary>
internal static class ArticlesCommand
{
    public static RootCommand Create(Workplace workplace) => new("Checks article seeds and helps to write them.")
    {
        CheckCommand.Create(workplace),
        DraftCommand.Create(workplace),
        CoverCommand.Create(workplace),
        NewCommand.Create(workplace),
        InitCommand.Create(workplace),
        IndexCommand.Create(workplace),
        RefsCommand.Create(workplace),
        RenameCommand.Create(workplace),
        ImportCommand.Create(workplace),
        ExportCommand.Create(workplace),
        SchemaCommand.Create(workplace),
        LspCommand.Create(),
    };

    /// <summary>Runs the requested command; see <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(RootCommand command, string[] args, TextWriter error)
    {
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors)
                await error.WriteLineAsync(mistake.Message);
            var name = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
            await error.WriteLineAsync($"Run 'articles{name} --help' for the options.");
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is UsageException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(e.Message);
            return ExitCode.WrongUse;
        }
#pragma warning disable CA1031 // Whatever else goes wrong is ours, and the caller has to know.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await error.WriteLineAsync($"articles failed because of a bug. Report this:\n{e}");
            return ExitCode.Bug;
        }
    }

    /// <summary>The argument for the seeds folder, which every command has.</summary>
    public static Argument<string?> Folder() => new("folder")
    {
        Description = "The seeds folder, or the project that has one. Default: the current folder.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
