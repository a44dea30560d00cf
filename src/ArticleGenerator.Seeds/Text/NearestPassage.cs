namespace ArticleGenerator.Seeds.Text;

/// <summary>The passage of the text nearest to an anchor that matches nowhere, and the first words in which they differ.</summary>
/// <param name="Range">The passage in the text.</param>
/// <param name="InText">What the text has there; empty where it has nothing.</param>
/// <param name="InAnchor">What the anchor has instead; empty where it leaves words out.</param>
/// <param name="Place">Where in the anchor that stands, in UTF-16 units of it as it was handed in.</param>
internal sealed record NearestPassage(SourceSpan Range, string InText, string InAnchor, SourceSpan Place);
