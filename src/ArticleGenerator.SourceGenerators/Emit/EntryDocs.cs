using System.Globalization;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>The documentation that hovering over a member shows.</summary>
internal readonly record struct Docs(string Summary, string Remarks);

/// <summary>Describes an entry in one line: a person's name and title, a quote's words, an event's date and place.</summary>
internal sealed class EntryDocs(ArticleSpec article, EmitOptions options)
{
    private readonly string path = options.PathOf(article.AnnotationPath ?? article.TextPath);

    public Docs Of(EntrySpec entry) => entry.Section switch
    {
        Sections.Quotes => OfQuote(entry),
        Sections.Events => OfEvent(entry),
        _ => OfNamed(entry),
    };

    private Docs OfNamed(EntrySpec entry)
    {
        var name = Joined(entry.Fields.Localized("name")[0].Values, " · ", v => v.Text);
        var titles = entry.Fields.Localized("jobTitle");
        return new(
            titles.Count > 0 ? name + ", " + Joined(titles, "; ", t => t.Default) : name,
            $"{Mentions(entry.Fields.Spans("mentions").Count)}. {At(entry)}");
    }

    private Docs OfQuote(EntrySpec quote)
    {
        var speakers = Joined(quote.Fields.Words("speaker"), ", ", NameOf);
        var date = quote.Fields.Text("date");
        return new(
            quote.Words,
            $"{(speakers.Length > 0 ? speakers + ", " : "")}{quote.Fields.Text("type") ?? "direct"}{(date is null ? "" : ", " + date)}. " +
            At(quote));
    }

    private Docs OfEvent(EntrySpec happening)
    {
        string?[] facts =
        [
            happening.Fields.Text("type"),
            Dates(happening.Fields.Text("startDate"), happening.Fields.Text("endDate")),
            happening.Fields.Words("location") is [var place, ..] ? NameOf(place) : null,
            happening.Fields.Text("eventStatus"),
        ];
        var told = string.Join(", ", facts.Where(f => f is not null));
        var attendees = Joined(happening.Fields.Words("attendee"), ", ", NameOf);
        string[] sentences = [told, attendees.Length > 0 ? "With " + attendees : "", At(happening)];
        return new(happening.Name, string.Join(". ", sentences.Where(s => s.Length > 0)));
    }

    /// <summary>Most lists have one item, which is shown as is.</summary>
    private static string Joined<T>(IReadOnlyList<T> items, string separator, Func<T, string> told) => items.Count switch
    {
        0 => "",
        1 => told(items[0]),
        _ => string.Join(separator, items.Select(told)),
    };

    private static string Mentions(int count) => count switch
    {
        0 => "Not mentioned",
        1 => "1 mention",
        _ => count.ToString(CultureInfo.InvariantCulture) + " mentions",
    };

    private static string? Dates(string? start, string? end) => (start, end) switch
    {
        (null, null) => null,
        (_, null) => start,
        _ => $"{start ?? ".."}/{end}",
    };

    private string NameOf(string id)
    {
        var index = 0;
        while (article.Entries[index].Id != id)
            index++;
        return article.Entries[index].Name;
    }

    private string At(EntrySpec entry) => entry.SharedIn is not { } shared ? At(path, entry.Place)
        : entry.IsInArticle ? $"{At(path, entry.Place)}, shared in {At(options.PathOf(shared), entry.SharedPlace)}"
        : $"Shared, {At(options.PathOf(shared), entry.SharedPlace)}";

    private static string At(string path, LineColumn place) => string.Concat(
        path, "(" + place.Line.ToString(CultureInfo.InvariantCulture), ",", place.Column.ToString(CultureInfo.InvariantCulture) + ")");
}
