namespace ArticleGenerator.Benchmarks;

/// <summary>What goes on, for who waits. Results alone go to standard output.</summary>
internal static class Progress
{
    public static void Say(FormattableString line) => Console.Error.WriteLine(FormattableString.Invariant(line));
}
