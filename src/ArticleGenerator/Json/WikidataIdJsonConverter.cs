using System.ComponentModel;

namespace ArticleGenerator.Json;

/// <summary>An id as a string: <c>"Q7747"</c>. The default value, which identifies nothing, is the empty string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WikidataIdJsonConverter : ScalarJsonConverter<WikidataId>
{
    private protected override string Expected => "A Wikidata id is a string. Write one like 'Q7747'.";

    private protected override WikidataId Parse(string text) => text.Length == 0 ? default : WikidataId.Parse(text);
}
