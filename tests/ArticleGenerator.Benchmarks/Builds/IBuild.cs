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

    /// <summary>Whether the command did its work: one that skips some is no competitor.</summary>
    /// <exception cref="BenchmarkException">It did not.</exception>
    void Verify(Stage stage);
}
