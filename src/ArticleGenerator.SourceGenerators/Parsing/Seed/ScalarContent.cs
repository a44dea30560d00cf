namespace ArticleGenerator.SourceGenerators.Parsing;

internal static class ScalarContent
{
    /// <summary>Whether a text counts as left out: nothing stands there, <c>~</c>, or quotation marks around nothing.</summary>
    public static bool SaysNothing(this YamlScalar text) => text.IsEmpty || string.IsNullOrWhiteSpace(text.Value);
}
