using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The marks of all entries in a text as semantic tokens, which neither overlap nor span lines.</summary>
internal static class EntryTokens
{
    public static SemanticTokens In(SeedsSnapshot seeds, string path)
    {
        if (seeds.ArticleOf(path) is not { } article || article.Source.TextPath != path)
            return new([]);

        var lines = seeds.LinesOf(path);
        var data = new List<int>();
        var last = new Position(0, 0);
        foreach (var (range, type) in Flatten(article).SelectMany(mark => Lines(article.Source.TextFile, mark)))
        {
            var (start, end) = (lines.PositionOf(range.Start), lines.PositionOf(range.End));
            data.AddRange(
                [start.Line - last.Line, start.Line == last.Line ? start.Character - last.Character : start.Character,
                end.Character - start.Character, type, 0]);
            last = start;
        }

        return new(data);
    }

    /// <summary>The inner one of nested marks counts; the outer one is the rest around it.</summary>
    private static IEnumerable<(SourceSpan Range, int Type)> Flatten(ArticleView article)
    {
        var marks = article.Marks.Where(mark => mark.Field is not { Key.Name: "source" or "cue" or "dateText" }).ToList();
        var edges = marks.SelectMany(mark => new[] { mark.Range.Start, mark.Range.End }).Distinct().Order().ToList();
        var (open, next) = (new List<Mark>(), 0);
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            open.RemoveAll(mark => mark.Range.End <= edges[i]);
            for (; next < marks.Count && marks[next].Range.Start == edges[i]; next++)
                open.Add(marks[next]);
            if (open.MinBy(mark => mark.Range.Length) is { } inner)
                yield return (SourceSpan.FromBounds(edges[i], edges[i + 1]), TypeOf(inner));
        }
    }

    private static int TypeOf(Mark mark) => mark.Entry.Section switch
    {
        Sections.People => 0,
        Sections.Organizations => 1,
        Sections.Places => 2,
        Sections.Quotes => 3,
        _ => 4,
    };

    private static IEnumerable<(SourceSpan Range, int Type)> Lines(string text, (SourceSpan Range, int Type) mark)
    {
        var start = mark.Range.Start;
        while (start < mark.Range.End)
        {
            var end = text.IndexOfAny(['\r', '\n'], start, mark.Range.End - start) is >= 0 and var found ? found : mark.Range.End;
            if (end > start)
                yield return (SourceSpan.FromBounds(start, end), mark.Type);
            start = end + 1;
        }
    }
}
