using System.ComponentModel;

namespace ArticleGenerator.Json;

/// <summary>A language as a string: <c>"pt-BR"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LanguageTagJsonConverter : ScalarJsonConverter<LanguageTag>
{
    private protected override string Expected => "A language is a string. Write a tag like 'hi', 'en-GB' or 'zh-Hant' (BCP 47).";

    private protected override LanguageTag Parse(string text) => LanguageTag.Parse(text);
}
