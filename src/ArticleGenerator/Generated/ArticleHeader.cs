using ArticleGenerator.Core;

namespace ArticleGenerator.Generated;

/// <summary>What an article's own line says, decoded.</summary>
internal sealed class ArticleHeader(DataLine line)
{
    public string Id { get; } = line.Id;

    public string Path { get; } = line.Value("path") ?? "";

    public string? Length { get; } = line.Value("length");

    public string? Hash { get; } = line.Value("hash");

    public LanguageTag InLanguage { get; } = line.Language("inLanguage") ?? default;

    public LocalizedText Headline { get; } = line.Text("headline") ?? line.Id;

    public LocalizedText? Kicker { get; } = line.Text("kicker");

    public LocalizedText? Abstract { get; } = line.Text("abstract");

    public IReadOnlyList<string> Authors { get; } = line.Values("author").ToReadOnly();

    public string? Publisher { get; } = line.Value("publisher");

    public Uri? Url { get; } = line.Uris("url").FirstOrDefault();

    public PartialDate? DatePublished { get; } = line.Date("datePublished");

    public PartialDate? ReferenceDate { get; } = line.Date("referenceDate") ?? line.Date("datePublished");

    public IReadOnlyList<string> Keywords { get; } = line.Values("keywords").ToReadOnly();

    public IReadOnlyList<string> About { get; } = line.Words("about");

    public IReadOnlyList<string> Related { get; } = line.Words("related");
}
