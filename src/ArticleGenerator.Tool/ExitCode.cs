namespace ArticleGenerator.Tool;

/// <summary>What the tool tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong, or nothing is left that is.</summary>
    public const int Clean = 0;

    /// <summary>Something is wrong in the seeds.</summary>
    public const int Findings = 1;

    /// <summary>It was called in a way that it does not understand, or on files that are not there.</summary>
    public const int WrongUse = 2;

    /// <summary>A mistake of the tool itself: <c>EX_SOFTWARE</c> of sysexits.h.</summary>
    public const int Bug = 70;
}

/// <summary>What was asked for cannot be done; the message says why, and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
