using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ArticleGenerator.Html;

/// <summary>Sets the levels of headings on the page, and gives them ids that are unique in the article.</summary>
internal sealed class Headings(Article article, HtmlOptions options)
{
    // What a heading without a letter is called.
    private const string Nameless = "section";

    private readonly HashSet<string> taken = new(
        options.EntryIdPrefix is { } prefix ? article.Entries.Select(entry => prefix + entry.Id) : [], StringComparer.Ordinal);

    public IReadOnlyList<RenderedHeading> Settle(MarkdownDocument document)
    {
        if (options.OmitHeadline && document.FirstOrDefault() is HeadingBlock top && IsHeadline(top))
            document.RemoveAt(0);
        var headings = new List<RenderedHeading>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var text = PlainWords.Of(heading.Inline).Trim();
            var attributes = heading.GetAttributes();
            heading.Level = Math.Min(6, heading.Level + options.HeadingOffset);
            attributes.Id = Unique(attributes.Id ?? options.IdPrefix + Slug(text));
            if (heading.Parent == document)
                headings.Add(new(heading.Level, attributes.Id, text, BlockPlace.Of(heading, article)));
        }

        return headings;
    }

    private bool IsHeadline(HeadingBlock heading)
    {
        var words = PlainWords.Of(heading.Inline).Trim();
        return article.Headline.Any(headline => string.Equals(headline.Value.Trim(), words, StringComparison.Ordinal));
    }

    private string Unique(string id)
    {
        var unique = id;
        for (var number = 1; !taken.Add(unique); number++)
            unique = id + "-" + number.ToString(CultureInfo.InvariantCulture);
        return unique;
    }

    // Joiners and apostrophes are between letters of one word.
    private static bool IsSeparator(Rune rune) =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && rune.Value is not ('\'' or '’');

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Words.Script.IsWord(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-' && IsSeparator(rune))
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } words ? words : Nameless;
    }
}
