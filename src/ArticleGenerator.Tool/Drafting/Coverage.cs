using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Words of a text that no entry covers.</summary>
/// <param name="What">quotation, name or date.</param>
internal sealed record Gap(string What, SourceSpan Span);

/// <summary>The positions at which the text mentions an entry with the same words.</summary>
internal sealed record MentionCount(AnnotationEntry Entry, string Words, IReadOnlyList<SourceSpan> Places);

/// <summary>What an annotation leaves out of its text, and which words count as mentions.</summary>
/// <param name="Text">The article's words, without front matter.</param>
internal sealed record Coverage(string Text, IReadOnlyList<Gap> Gaps, IReadOnlyList<MentionCount> Mentions)
{
    public static Coverage Of(ArticleSource source, string? language, string? referenceDate)
    {
        var context = ArticleValidator.Run(source).Context;
        var reading = new Reading(context.Text, Language.Of(language, source.Body), source.TextPath);
        var mentions = context.Anchors.Mentions.ByEntry;
        var named = mentions.SelectMany(places => places).ToList();
        var quoted = Ranges(context, Sections.Quotes, "text");
        var dated = Ranges(context, Sections.Quotes, "dateText").Concat(Ranges(context, Sections.Events, "dateText")).ToList();
        var references = ReferenceFinder.Find(reading, []);
        var sources = Ranges(context, Sections.Quotes, "source");
        return new(
            source.Body,
            [
                .. Quotations(reading, references, quoted),
                .. Names(references, [.. named, .. sources]),
                .. DateFinder.Find(reading, referenceDate).Where(d => !Overlaps(dated, d.Span)).Select(d => new Gap("date", d.Span)),
            ],
            [.. context.Anchors.Named.Zip(mentions).SelectMany(entry => ByWords(entry.First, entry.Second, source.Body))]);
    }

    private static IEnumerable<Gap> Quotations(Reading reading, List<Reference> references, List<SourceSpan> quoted)
    {
        Cast.Of(reading.Language, [], references);
        return from passage in reading.Marked
               where passage.Depth == 0 && passage.Words.Length > 0 && !Overlaps(quoted, passage.Words)
               select new Gap("quotation", passage.Words);
    }

    private static IEnumerable<Gap> Names(List<Reference> references, List<SourceSpan> covered) =>
        from reference in references
        where reference.Kind == ReferenceKind.Name && !Overlaps(covered, reference.NameSpan)
        group reference by reference.Name into same
        select new Gap("name", same.First().NameSpan);

    private static List<SourceSpan> Ranges(ValidationContext context, Sections section, string key) =>
        [.. context.Entries.Where(e => e.Section == section).SelectMany(e => context.Anchors.RangesOf(e, key))];

    private static bool Overlaps(List<SourceSpan> spans, SourceSpan span) => spans.Exists(s => s.Overlaps(span));

    private static IEnumerable<MentionCount> ByWords(AnnotationEntry entry, IReadOnlyList<SourceSpan> places, string text) =>
        from place in places
        group place by place.In(text) into same
        select new MentionCount(entry, same.Key, [.. same]);
}
