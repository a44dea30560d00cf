namespace ArticleGenerator.Benchmarks;

/// <summary>What was done to a project before it is built.</summary>
internal enum Stage
{
    /// <summary>All that a build wrote was removed; what a restore wrote stays.</summary>
    Full,

    /// <summary>Nothing.</summary>
    NothingChanged,

    /// <summary>A method got another body.</summary>
    CodeEdit,

    /// <summary>The headline of one article was changed.</summary>
    SeedEdit,
}
