using System.Text.RegularExpressions;

namespace ArticleGenerator.PackageTests;

/// <summary>How a command ended and what it printed.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>Whether the compiler ran: a build at normal verbosity says so when it did not.</summary>
    public bool Compiled => !Output.Contains("Skipping target \"CoreCompile\"", StringComparison.Ordinal);

    /// <summary>The warnings, each once, without the project that MSBuild appends.</summary>
    public IReadOnlyList<string> Warnings => Lines(": warning ");

    /// <summary>The errors, each once, without the project that MSBuild appends.</summary>
    public IReadOnlyList<string> Errors => Lines(": error ");

    public CommandResult MustSucceed()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    private string[] Lines(string mark) =>
        [.. Output.Split('\n')
            .Where(line => line.Contains(mark, StringComparison.Ordinal))
            .Select(line => MSBuildMarks().Replace(line, "").Trim()).Distinct()];

    // The number of the build node at the start of a line of the log, and the project at its end.
    [GeneratedRegex(@"^\s*\d+>|\s*\[[^\[\]]*proj\]\s*$")]
    private static partial Regex MSBuildMarks();
}
