using System.Globalization;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>What hovering over a member shows.</summary>
internal readonly record struct Docs(string Summary, string Remarks);

/// <summary>Tells in a line what an entry is: a person's name and title, a quote's words, an event's date and place.</summary>
internal sealed class EntryDocs(ArticleSpec article, EmitOptions options)
{
    public Docs Of(NamedSpec entry)
    {
        var title = string.Join("; ", entry.JobTitles.Select(t => t.Default));
        return new(
            NameOf(entry) + (title.Length > 0 ? ", " + title : ""),
            $"{Mentions(entry.Mentions.Count)}. {At(entry)}");
    }

    public Docs Of(QuoteSpec quote)
    {
        var speakers = string.Join(", ", quote.Speakers.Select(DefaultName));
        return new(
            quote.Words,
            $"{(speakers.Length > 0 ? speakers + ", " : "")}{quote.Type}{(quote.Date is null ? "" : ", " + quote.Date)}. {At(quote)}");
    }

    public Docs Of(EventSpec happening)
    {
        string?[] facts =
        [
            happening.Type,
            Dates(happening),
            happening.Location is { } place ? DefaultName(place) : null,
            happening.EventStatus,
        ];
        var told = string.Join(", ", facts.Where(f => f is not null));
        var attendees = string.Join(", ", happening.Attendees.Select(DefaultName));
        string[] sentences = [told, attendees.Length > 0 ? "With " + attendees : "", At(happening)];
        return new(happening.Name.Default, string.Join(". ", sentences.Where(s => s.Length > 0)));
    }

    private static string NameOf(NamedSpec entry) => string.Join(" · ", entry.Name.Values.Select(v => v.Text));

    private static string Mentions(int count) => count switch
    {
        0 => "Not mentioned",
        1 => "1 mention",
        _ => count.ToString(CultureInfo.InvariantCulture) + " mentions",
    };

    private static string? Dates(EventSpec happening) => (happening.StartDate, happening.EndDate) switch
    {
        (null, null) => null,
        (var start, null) => start,
        var (start, end) => $"{start ?? ".."}/{end}",
    };

    private string DefaultName(string id) =>
        article.People.Concat(article.Organizations).Concat(article.Places).First(e => e.Id == id).Name.Default;

    private string At(EntrySpec entry) => string.Format(
        CultureInfo.InvariantCulture, "{0}({1},{2})",
        options.PathOf(article.AnnotationPath ?? article.TextPath), entry.Place.Line, entry.Place.Column);
}
