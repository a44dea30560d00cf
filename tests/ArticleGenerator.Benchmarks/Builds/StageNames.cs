namespace ArticleGenerator.Benchmarks;

/// <summary>What a table calls the stages.</summary>
internal static class StageNames
{
    public static IEnumerable<string> Of(IEnumerable<Stage> stages) => stages.Select(stage => stage switch
    {
        Stage.Full => "full",
        Stage.NothingChanged => "nothing changed",
        Stage.CodeEdit => "after one .cs edit",
        Stage.SeedEdit => "after one seed edit",
        _ => throw new ArgumentOutOfRangeException(nameof(stages)),
    });
}
