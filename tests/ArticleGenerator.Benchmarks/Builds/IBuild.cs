namespace ArticleGenerator.Benchmarks;

/// <summary>Something on disk that a command builds.</summary>
internal interface IBuild
{
    string Name { get; }

    int Articles { get; }

    /// <summary>Does to it what the stage says.</summary>
    void Prepare(Stage stage);

    /// <summary>The command, as a process of its own.</summary>
    CommandRun Run();

    /// <summary>Checks that the command did all of its work. The time of one that skips some can't be compared.</summary>
    /// <exception cref="BenchmarkException">It didn't.</exception>
    void Verify(Stage stage);
}
