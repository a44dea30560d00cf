namespace ArticleGenerator.Seeds.Annotations;

/// <summary>What the name of a text says that is a translation: <c>lamp.hi.md</c> beside <c>lamp.md</c>, as Hugo has it.</summary>
/// <param name="Language">A language tag.</param>
/// <param name="Original">The path without the language: that of the original, if there is one.</param>
internal sealed record TranslatedName(string Language, string Original);
