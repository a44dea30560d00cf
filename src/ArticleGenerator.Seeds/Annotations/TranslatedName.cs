namespace ArticleGenerator.Seeds.Annotations;

/// <summary>What the name of a text says if it is a translation: <c>lamp.hi.md</c> next to <c>lamp.md</c>, as in Hugo.</summary>
/// <param name="Language">A language tag.</param>
/// <param name="Original">The path without the language: that of the original, if there is one.</param>
internal sealed record TranslatedName(string Language, string Original);
