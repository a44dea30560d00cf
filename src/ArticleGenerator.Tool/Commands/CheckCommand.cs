using System.CommandLine;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Files;
using ArticleGenerator.Tool.Reports;

namespace ArticleGenerator.Tool.Commands;

/// <summary>The compiler's warnings without a compiler, and the safe fixes for them.</summary>
internal sealed class CheckCommand(Workplace workplace)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public string? Folder { get; init; }

    /// <summary>A name of <see cref="Report.Formats"/>.</summary>
    public string Format { get; init; } = "text";

    /// <summary>The lowest severity at which the command fails.</summary>
    public string FailLevel { get; init; } = "warning";

    public bool ShowsHints { get; init; }

    public bool Fixes { get; init; }

    public bool IsDryRun { get; init; }

    public static Command Create(Workplace workplace)
    {
        var folder = ArticlesCommand.Folder();
        var format = new Option<string>("--format") { Description = "The output format.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Report.Formats.Keys]);
        var level = new Option<string>("--fail-level")
        {
            Description = "The lowest severity that makes the exit code 1.",
            DefaultValueFactory = _ => "warning",
        };
        level.AcceptOnlyFromAmong("hint", "warning", "error", "none");
        var hints = new Option<bool>("--hints") { Description = "Show hints too, which a build log omits." };
        var fix = new Option<bool>("--fix") { Description = "Apply all safe fixes, then show what is left." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: write nothing, and print the changes as a diff." };
        var watch = new Option<bool>("--watch") { Description = "Keep running, and check again whenever a seed changes." };
        var noColor = new Option<bool>("--no-color") { Description = "Print plain text, even in a terminal." };
        var command = new Command("check", "Reports the problems in the seeds that a build would report.")
        {
            folder, format, level, hints, fix, dryRun, watch, noColor,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var check = new CheckCommand(parsed.GetValue(noColor) ? workplace with { UsesColor = false } : workplace)
            {
                Folder = parsed.GetValue(folder),
                Format = parsed.GetValue(format)!,
                FailLevel = parsed.GetValue(level)!,
                ShowsHints = parsed.GetValue(hints) || parsed.GetValue(level) == "hint",
                Fixes = parsed.GetValue(fix),
                IsDryRun = parsed.GetValue(dryRun),
            };
            return parsed.GetValue(watch) ? check.WatchAsync(cancellation) : Task.FromResult(check.Run());
        });
        return command;
    }

    public int Run()
    {
        if (IsDryRun && !Fixes)
            throw new UsageException("--dry-run shows what --fix would change. Add --fix.");

        var seeds = SeedsDirectory.Read(Folder, workplace.CurrentDirectory);
        if (Fixes)
            seeds = Fix(seeds);
        var problems = SeedsCheck.Run(seeds, workplace, ShowsHints);
        if (!IsDryRun)
        {
            var files = seeds.Paths.Select(seeds.FullPath).Select(workplace.Show).ToList();
            Report.Formats[Format](workplace).Write(problems, files, workplace.Out);
        }

        return problems.Any(Fails) ? ExitCode.Findings : ExitCode.Clean;
    }

    private SeedsDirectory Fix(SeedsDirectory seeds)
    {
        var config = AnalyzerConfig.Read(seeds.Root);
        var (repaired, fixes) = SafeFixes.Apply(
            seeds, problem => config.SeverityOf(problem.Rule, seeds.FullPath(problem.Location.Path)) != Severity.None);
        var changes = seeds.ChangesTo(repaired);
        if (IsDryRun)
        {
            foreach (var (path, before, after) in changes.All)
                workplace.Out.Write(UnifiedDiff.Between(workplace.Show(path), before, after));
            return repaired;
        }

        changes.Write();
        if (fixes > 0)
            workplace.Error.WriteLine($"{Wording.Count(fixes, "problem")} fixed in {Wording.Count(changes.All.Count(), "file")}.");

        return repaired;
    }

    private bool Fails(ReportedProblem problem) => FailLevel switch
    {
        "hint" => true,
        "warning" => problem.Severity != Severity.Hint,
        "error" => problem.Severity == Severity.Error,
        _ => false,
    };

    private async Task<int> WatchAsync(CancellationToken cancellation)
    {
        var root = SeedsDirectory.Read(Folder, workplace.CurrentDirectory).Root;
        using var watcher = new FileSystemWatcher(root) { IncludeSubdirectories = true };
        var changed = new SemaphoreSlim(1);
        void Notice(object sender, FileSystemEventArgs change)
        {
            if (changed.CurrentCount == 0)
                changed.Release();
        }

        watcher.Changed += Notice;
        watcher.Created += Notice;
        watcher.Deleted += Notice;
        watcher.Renamed += Notice;
        watcher.EnableRaisingEvents = true;
        try
        {
            while (true)
            {
                await changed.WaitAsync(cancellation);

                // Editors write a file in several steps.
                await Task.Delay(Pause, cancellation);
                Run();
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Clean;
        }
    }
}
