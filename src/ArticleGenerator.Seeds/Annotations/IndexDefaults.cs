namespace ArticleGenerator.Seeds.Annotations;

/// <summary>What INDEX.md says for all articles that don't say it themselves.</summary>
internal sealed record IndexDefaults(string? InLanguage, string? Publisher)
{
    public static IndexDefaults None { get; } = new(null, null);
}
