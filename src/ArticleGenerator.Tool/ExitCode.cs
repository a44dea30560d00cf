namespace ArticleGenerator.Tool;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>There are no problems, or none are left.</summary>
    public const int Clean = 0;

    /// <summary>The seeds have problems.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use: unknown options, or files that do not exist.</summary>
    public const int WrongUse = 2;

    /// <summary>A bug in the tool: <c>EX_SOFTWARE</c> of sysexits.h.</summary>
    public const int Bug = 70;
}

/// <summary>A request that cannot be carried out; the message says why, and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
