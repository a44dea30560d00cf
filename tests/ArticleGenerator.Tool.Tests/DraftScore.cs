using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Tool.Tests;

/// <summary>How many of what was proposed are right, and how many of what is right were proposed.</summary>
internal readonly record struct Score(int Right, int Proposed, int Wanted)
{
    public double Precision => Proposed == 0 ? 1 : (double)Right / Proposed;

    public double Recall => Wanted == 0 ? 1 : (double)Right / Wanted;

    public static Score operator +(Score one, Score other) =>
        new(one.Right + other.Right, one.Proposed + other.Proposed, one.Wanted + other.Wanted);
}

/// <summary>Compares a draft with a finished annotation of the same text.</summary>
internal sealed class DraftScore
{
    private readonly Marks draft;
    private readonly Marks finished;

    private DraftScore(Marks draft, Marks finished) => (this.draft, this.finished) = (draft, finished);

    /// <summary>Each row: what is compared, and how well the draft does.</summary>
    public static IReadOnlyList<(string What, Score Score)> Compare(
        string textPath, string text, string draft, string finished, string shared)
    {
        var score = new DraftScore(Marks.Read(textPath, text, draft, shared), Marks.Read(textPath, text, finished, shared));
        return
        [
            ("direct quotations", score.Quotes(isDirect: true)),
            ("their speakers", score.Speakers(isDirect: true)),
            ("their cues", score.Cues(isDirect: true)),
            ("indirect quotations", score.Quotes(isDirect: false)),
            ("their speakers (indirect)", score.Speakers(isDirect: false)),
            ("people", score.Entities(Sections.People)),
            ("organizations", score.Entities(Sections.Organizations)),
            ("places", score.Entities(Sections.Places)),
            ("dates", score.Dates()),
        ];
    }

    private Score Quotes(bool isDirect)
    {
        var (proposed, wanted) =
            (draft.Quotes.Where(q => q.IsDirect == isDirect).ToList(), finished.Quotes.Where(q => q.IsDirect == isDirect).ToList());
        return new(Pairs(isDirect).Count, proposed.Count, wanted.Count);
    }

    /// <summary>Quotations with the same pieces, each up to punctuation at its ends.</summary>
    private List<(Quote Draft, Quote Finished)> Pairs(bool isDirect) =>
    [
        .. from wanted in finished.Quotes
           where wanted.IsDirect == isDirect
           let same = draft.Quotes.FirstOrDefault(q => q.IsDirect == isDirect && q.Pieces.SequenceEqual(wanted.Pieces))
           where same is not null
           select (same, wanted),
    ];

    private Score Speakers(bool isDirect)
    {
        var right = Pairs(isDirect)
            .Count(pair => pair.Draft.Speaker is { } one && pair.Finished.Speaker is { } other && IsSame(one, other));
        return new(right, draft.Quotes.Count(q => q.IsDirect == isDirect && q.Speaker is not null),
            finished.Quotes.Count(q => q.IsDirect == isDirect && q.Speaker is not null));
    }

    private Score Cues(bool isDirect)
    {
        var right = Pairs(isDirect).Count(pair => pair.Draft.Cue is { } cue && cue == pair.Finished.Cue);
        return new(right, draft.Quotes.Count(q => q.IsDirect == isDirect && q.Cue is not null),
            finished.Quotes.Count(q => q.IsDirect == isDirect && q.Cue is not null));
    }

    private Score Entities(Sections section)
    {
        var proposed = draft.Entities.Where(e => e.Section == section).ToList();
        var wanted = finished.Entities.Where(e => e.Section == section && e.Places.Count > 0).ToList();
        return new(wanted.Count(w => proposed.Exists(p => IsSame(p, w))), proposed.Count, wanted.Count);
    }

    /// <summary>A date at words that overlap, with the same value.</summary>
    private Score Dates()
    {
        var right = finished.Dates.Count(wanted => draft.Dates.Exists(d => d.Edtf == wanted.Edtf && d.Words.Overlaps(wanted.Words)));
        return new(right, draft.Dates.Count, finished.Dates.Count);
    }

    /// <summary>Two entries are the same if some words are a mention of both.</summary>
    private static bool IsSame(Entity one, Entity other) => one.Places.Any(p => other.Places.Any(p.Overlaps));

    private sealed record Quote(IReadOnlyList<SourceSpan> Pieces, bool IsDirect, Entity? Speaker, SourceSpan? Cue);

    private sealed record Entity(Sections Section, IReadOnlyList<SourceSpan> Places);

    /// <summary>What an annotation says, as places of the text.</summary>
    private sealed record Marks(List<Quote> Quotes, List<Entity> Entities, List<(SourceSpan Words, string Edtf)> Dates)
    {
        /// <param name="shared">A file of shared entries; may be empty.</param>
        public static Marks Read(string textPath, string text, string annotation, string shared)
        {
            SeedFile[] files =
            [
                new(SeedPath.Index, $"- who.yaml\n- {textPath}\n", IsUtf8: true),
                new("who.yaml", shared, IsUtf8: true),
                new(textPath, text, IsUtf8: true),
                new(SeedPath.Stem(textPath) + ".yaml", annotation, IsUtf8: true),
            ];
            var context = ArticleValidator.Run(new CatalogCheck(new(files), SeedLimits.Default).Sources[0]).Context;
            var entities = context.Anchors.Named.Zip(context.Anchors.Mentions.ByEntry)
                .Select(e => (e.First.Id, Entity: new Entity(e.First.Section, e.Second))).ToList();
            var quotes = context.Entries.Where(e => e.Section == Sections.Quotes).Select(e => ReadQuote(context, e, entities));
            return new([.. quotes.Where(q => q.Pieces.Count > 0)], entities.ConvertAll(e => e.Entity), [.. DatesIn(context)]);
        }

        private static Quote ReadQuote(ValidationContext context, AnnotationEntry entry, List<(string Id, Entity Entity)> entities)
        {
            var pieces = context.Anchors.RangesOf(entry, "text");
            var type = context.TextOf(entry.Map["type"])?.Value;
            var speaker = context.TextOf(entry.Map["speaker"])?.Value;
            return new(
                [.. pieces.Select(p => Trim(context.Text.Text, p))],
                type is "direct" || (type is null && QuotationMarks.Enclose(context.Text.Text, pieces)),
                entities.Find(e => e.Id == speaker).Entity,
                context.Anchors.RangesOf(entry, "cue") is [var cue] ? cue : null);
        }

        private static IEnumerable<(SourceSpan, string)> DatesIn(ValidationContext context) =>
            from entry in context.Entries
            let key = entry.Section == Sections.Events ? "startDate" : "date"
            let value = context.TextOf(entry.Map[key])?.Value
            where value is not null
            from words in context.Anchors.RangesOf(entry, "dateText")
            select (words, value);

        private static SourceSpan Trim(string text, SourceSpan span)
        {
            var (start, end) = (span.Start, span.End);
            while (start < end && !char.IsLetterOrDigit(text[start]))
                start++;
            while (end > start && !char.IsLetterOrDigit(text[end - 1])
                && char.GetUnicodeCategory(text[end - 1]) is not System.Globalization.UnicodeCategory.SpacingCombiningMark
                and not System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                end--;
            }

            return SourceSpan.FromBounds(start, end);
        }
    }
}
