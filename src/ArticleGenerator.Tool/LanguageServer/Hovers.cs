using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The hover text for a position, in Markdown.</summary>
internal static class Hovers
{
    private const int LinesShown = 12;
    private const int LongestPassage = 400;

    public static Hover? At(SeedsSnapshot seeds, string path, int offset)
    {
        if (path == SeedPath.Index || seeds.ArticleOf(path) is not { } article)
            return null;
        if (!article.IsInAnnotation(path, offset))
            return article.MarkAt(offset) is { } mark ? Show(seeds, path, mark.Range, OfMark(seeds, article, mark)) : null;

        return article.PlaceAt(offset) is { } place && OfPlace(seeds, article, place) is { } words
            ? Show(seeds, path, place.Node.Range, words)
            : null;
    }

    private static Hover Show(SeedsSnapshot seeds, string path, SourceSpan range, string words) =>
        new(new(words), seeds.LinesOf(path).RangeOf(range));

    private static string OfMark(SeedsSnapshot seeds, ArticleView article, Mark mark) =>
        (mark.Field is null ? "" : $"`{mark.Field.Key.Name}` of\n\n") + OfEntry(seeds, article, mark.Entry);

    private static string? OfPlace(SeedsSnapshot seeds, ArticleView article, AnnotationPlace place) => place switch
    {
        { IsId: true, Entry: { } entry } => OfEntry(seeds, article, article.WholeEntryOf(entry.Id) ?? entry),
        { IsKey: true } => KeyDescription.Of(place.Field!.Key),
        { Id: { } id } => OfId(seeds, article, id.Value),
        { Field.Key.Kind: ValueKind.Anchor, Entry: { } entry }
            when PassagesOf(seeds, article, entry, place) is { Length: > 0 } passages => passages,
        { Field.Key.Kind: ValueKind.Date or ValueKind.DateOrInterval, Node: YamlScalar date } => DateInWords.Of(date.Value),
        { Field.Key.Name: "name" or "alternateName" or "mentions", Entry: { } entry } => OfEntry(seeds, article, entry),
        _ => KeyDescription.Of(place.Field!.Key),
    };

    private static string? OfId(SeedsSnapshot seeds, ArticleView article, string id)
    {
        if (article.WholeEntryOf(id) is { } own)
            return OfEntry(seeds, article, own);

        var other = seeds.Sources.Select(ArticleView.Of).FirstOrDefault(a => a.EntryOf(id) is not null);
        return other is null ? null : OfEntry(seeds, other, other.EntryOf(id)!) + $"\n\nIn `{other.Source.AnnotationPath}`.";
    }

    private static string OfEntry(SeedsSnapshot seeds, ArticleView article, AnnotationEntry entry)
    {
        var words = new StringBuilder($"{entry.Map.Keys.Word} `{entry.Id}`");
        if (ArticleView.NameOf(entry) is { Length: > 0 } name)
            words.Append($": {Markdown(name)}");
        foreach (var key in new[] { "jobTitle", "description", "type", "startDate", "eventStatus", "speaker" })
        {
            if (entry.Map[key] is { Values.Count: > 0 } field)
                words.Append($"\n\n{key}: {Markdown(TextOf(field))}");
        }

        return entry.Section is Sections.Quotes or Sections.Events
            ? words.ToString()
            : words.Append("\n\n").Append(CountOf(article, entry))
                .Append(seeds.SharedLineOf(entry) is var (file, line)
                    ? $"\n\nShared: line {Wording.Digits(line)} of `{file}`"
                    : "").ToString();
    }

    private static string TextOf(AnnotationField field) => string.Join(
        ", ", field.Values.Select(value => string.Join(" / ", LanguageMap.Read(value.Node).Select(text => text.Text.Value))));

    /// <summary>The number of occurrences, and their lines.</summary>
    private static string CountOf(ArticleView article, AnnotationEntry entry)
    {
        var lines = new LineIndex(article.Source.TextFile);
        var mentions = article.MentionsOf(entry);
        if (mentions.Count == 0)
            return TextAnchors.IsByImplication(entry) ? "Only implied." : "Never mentioned in the text.";

        var at = mentions.Select(mention => lines.LineOf(mention.Range.Start)).Distinct().ToList();
        return $"Mentioned {Wording.Times(mentions.Count)}: {(at.Count == 1 ? "line" : "lines")} "
            + string.Join(", ", at.Take(LinesShown).Select(Wording.Digits)) + (at.Count > LinesShown ? ", …" : "");
    }

    /// <summary>The words in bold, with the text around them.</summary>
    private static string PassagesOf(SeedsSnapshot seeds, ArticleView article, AnnotationEntry entry, AnnotationPlace place)
    {
        var marks = article.MarksOf(entry).Where(mark => mark.Value == place.Value).ToList();
        if (marks.Count == 0 && place.Field!.Key.Name == "mentions")
            return OfEntry(seeds, article, entry);

        var text = article.Source.TextFile;
        var lines = new LineIndex(text);
        return string.Join("\n\n", marks.Select(mark =>
            $"> {InPassage(text, mark.Range)}\n\nLine {Wording.Digits(lines.LineOf(mark.Range.Start))} of `{article.Source.TextPath}`"));
    }

    private static string InPassage(string text, SourceSpan words)
    {
        var (before, behind) = (Excerpt.Before(text, words.Start), Excerpt.Behind(text, words.End));
        var isApart = words.Start > 0 && text[words.Start - 1] == ' ';
        return $"{Markdown(before)}{(isApart ? " " : "")}**{Markdown(Excerpt.From(words.In(text), LongestPassage))}**"
            + $"{(words.End < text.Length && text[words.End] == ' ' ? " " : "")}{Markdown(behind)}";
    }

    private static string Markdown(string text) =>
        string.Concat(text.Select(c => @"\`*_{}[]<>#|~&".Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
