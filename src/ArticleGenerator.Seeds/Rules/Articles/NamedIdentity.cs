using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A person, organization or place of one article: the same id in another article means the same one.</summary>
/// <param name="Location">The place of its id.</param>
internal sealed record NamedIdentity(string Id, Sections Section, string? Wikidata, FileSpan Location)
{
    /// <summary>Its label in messages: "a person".</summary>
    public string Noun => SeedFormat.KeysOf(Section).Noun;

    /// <summary>The same without an article: "person".</summary>
    public string Word => SeedFormat.KeysOf(Section).Word;
}
