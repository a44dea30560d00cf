using System.Globalization;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>What hovering over a member shows.</summary>
internal readonly record struct Docs(string Summary, string Remarks);

/// <summary>Tells in a line what an entry is: a person's name and title, a quote's words, an event's date and place.</summary>
internal sealed class EntryDocs(ArticleSpec article, EmitOptions options)
{
    public Docs Of(EntrySpec entry) => entry.Section switch
    {
        Sections.Quotes => OfQuote(entry),
        Sections.Events => OfEvent(entry),
        _ => OfNamed(entry),
    };

    private Docs OfNamed(EntrySpec entry)
    {
        var name = string.Join(" · ", entry.Fields.Localized("name")[0].Values.Select(v => v.Text));
        var title = string.Join("; ", entry.Fields.Localized("jobTitle").Select(t => t.Default));
        return new(
            name + (title.Length > 0 ? ", " + title : ""),
            $"{Mentions(entry.Fields.Spans("mentions").Count)}. {At(entry)}");
    }

    private Docs OfQuote(EntrySpec quote)
    {
        var speakers = string.Join(", ", quote.Fields.Words("speaker").Select(NameOf));
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
        var attendees = string.Join(", ", happening.Fields.Words("attendee").Select(NameOf));
        string[] sentences = [told, attendees.Length > 0 ? "With " + attendees : "", At(happening)];
        return new(happening.Name, string.Join(". ", sentences.Where(s => s.Length > 0)));
    }

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

    private string NameOf(string id) => article.Entries.First(e => e.Id == id).Name;

    private string At(EntrySpec entry) => string.Format(
        CultureInfo.InvariantCulture, "{0}({1},{2})",
        options.PathOf(article.AnnotationPath ?? article.TextPath), entry.Place.Line, entry.Place.Column);
}
