using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Tool.Tests;

/// <summary>What a draft says, in the words of its text.</summary>
internal sealed record DraftedText(string Yaml, IReadOnlyList<DraftedQuote> Quotes)
{
    public static DraftedText Read(string text, string yaml)
    {
        var context = ArticleValidator.Run(new ArticleSource("a.txt", text, "a.yaml", yaml, "")).Context;
        return new(yaml, [.. context.Entries.Where(e => e.Section == Sections.Quotes).Select(e => ReadQuote(context, e))]);
    }

    private static DraftedQuote ReadQuote(ValidationContext context, AnnotationEntry quote)
    {
        var speaker = context.TextOf(quote.Map["speaker"])?.Value;
        var entry = context.Entries.FirstOrDefault(e => e.Id == speaker && e.Section != Sections.Quotes);
        return new(
            [.. context.Anchors.RangesOf(quote, "text").Select(range => range.In(text(context)).Replace('\n', ' '))],
            entry is null ? null : context.TextOf(entry.Map["name"])?.Value,
            context.Anchors.RangesOf(quote, "cue") is [var cue] ? cue.In(text(context)) : null);

        static string text(ValidationContext context) => context.Text.Text;
    }
}

internal sealed record DraftedQuote(IReadOnlyList<string> Pieces, string? Speaker, string? Cue);
