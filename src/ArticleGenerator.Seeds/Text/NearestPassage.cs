namespace ArticleGenerator.Seeds.Text;

/// <summary>The passage of the text nearest to an anchor that matches nowhere, and the first words in which they differ.</summary>
/// <param name="Range">The passage in the text.</param>
/// <param name="InText">The words in the text; empty if it has none there.</param>
/// <param name="InAnchor">The words in the anchor instead; empty if it has none there.</param>
/// <param name="Place">Their offset in the anchor, in UTF-16 units of the anchor as passed.</param>
internal sealed record NearestPassage(SourceSpan Range, string InText, string InAnchor, SourceSpan Place);
