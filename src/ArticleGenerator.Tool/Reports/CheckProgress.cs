using Spectre.Console;

namespace ArticleGenerator.Tool.Reports;

/// <summary>A progress bar on the error stream of a terminal, for folders that take a while to check. It is cleared at the end.</summary>
internal static class CheckProgress
{
    private const int FewestArticles = 200;

    /// <param name="articles">The number of articles.</param>
    /// <param name="check">Calls its argument for each article, from any thread.</param>
    public static void Run(Workplace workplace, int articles, Action<Action> check)
    {
        if (!workplace.ShowsProgress || articles < FewestArticles)
        {
            check(static () => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(workplace.Error),
        });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(progress =>
            {
                var task = progress.AddTask("Checking articles", maxValue: articles);
                check(() => task.Increment(1));
            });
    }
}
