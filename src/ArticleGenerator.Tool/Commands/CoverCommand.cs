using System.CommandLine;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.Drafting;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Shows what an annotation leaves out, and which words count as mentions.</summary>
internal static class CoverCommand
{
    private const int Context = 24;
    private const int MostPlaces = 5;

    public static Command Create(Workplace workplace)
    {
        var file = new Argument<string>("file") { Description = "The text: .txt or .md." };
        var language = new Option<string?>("--language", "-l")
        {
            Description = "The language of the text. Default: that of its annotation, or detected from the text.",
        };
        var command = new Command("cover",
            "Shows quotations, names and dates that no entry covers, and every word that counts as a mention.") { file, language };
        command.SetAction(parsed => Run(workplace, parsed.GetValue(file)!, parsed.GetValue(language)));
        return command;
    }

    private static int Run(Workplace workplace, string file, string? language)
    {
        var seed = TextFile.Read(file, workplace.CurrentDirectory);
        var coverage = Coverage.Of(seed.Source, language ?? seed.Said("inLanguage"),
            seed.Said("referenceDate") ?? seed.Said("datePublished"));
        var lines = new LineIndex(seed.Source.TextFile);
        var path = workplace.Show(seed.FullPath);
        foreach (var gap in coverage.Gaps.OrderBy(gap => gap.Span.Start))
            workplace.Out.WriteLine($"{path}:{Place(gap.Span)}: {gap.What} in no entry: {Excerpt(coverage.Text, gap.Span)}");

        WriteMentions(workplace, coverage, Place);
        workplace.Out.WriteLine(Summary(coverage));
        return coverage.Gaps.Count == 0 ? ExitCode.Clean : ExitCode.Findings;

        string Place(SourceSpan span)
        {
            var offset = seed.Source.BodyStart + span.Start;
            return $"{Wording.Digits(lines.LineOf(offset))}:{Wording.Digits(lines.ColumnOf(offset))}";
        }
    }

    private static void WriteMentions(Workplace workplace, Coverage coverage, Func<SourceSpan, string> place)
    {
        string? entry = null;
        foreach (var mention in coverage.Mentions)
        {
            if (mention.Entry.Id != entry)
            {
                workplace.Out.WriteLine();
                workplace.Out.WriteLine(mention.Entry.Id);
            }

            entry = mention.Entry.Id;
            workplace.Out.WriteLine($"  {Wording.Digits(mention.Places.Count)} × {OneLine(mention.Words)}");
            foreach (var span in mention.Places.Take(MostPlaces))
                workplace.Out.WriteLine($"      {place(span)}: {InContext(coverage.Text, span)}");
            if (mention.Places.Count > MostPlaces)
                workplace.Out.WriteLine($"      and {Wording.Digits(mention.Places.Count - MostPlaces)} more");
        }

        if (coverage.Mentions.Count > 0)
            workplace.Out.WriteLine();
    }

    private static string Summary(Coverage coverage) => coverage.Gaps.Count == 0
        ? "Every quotation, name and date is covered."
        : string.Join(", ", coverage.Gaps.GroupBy(gap => gap.What).Select(gaps => Wording.Count(gaps.Count(), gaps.Key))) + " in no entry.";

    private static string Excerpt(string text, SourceSpan span) =>
        OneLine(span.Length <= 80 ? span.In(text) : text[span.Start..WholeCharacter(text, span.Start + 77)] + "…");

    private static string InContext(string text, SourceSpan span)
    {
        var start = WholeCharacter(text, Math.Max(0, span.Start - Context));
        var end = WholeCharacter(text, Math.Min(text.Length, span.End + Context));
        var (before, after) = (start > 0 ? "…" : "", end < text.Length ? "…" : "");
        return OneLine($"{before}{text[start..span.Start]}[{span.In(text)}]{text[span.End..end]}{after}");
    }

    private static int WholeCharacter(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    /// <summary>Replaces control characters, which could change the terminal, by spaces.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.Select(c =>
            char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : c));
}
