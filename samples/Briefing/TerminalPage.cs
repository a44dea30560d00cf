using Spectre.Console;

namespace Briefing;

/// <summary>
/// A page for people at a terminal. Terminals do not agree on how many cells a Devanagari syllable takes, so the words of an article are
/// never padded, and no border or column stands to the right of them.
/// </summary>
internal sealed class TerminalPage(IAnsiConsole console) : IPage
{
    private const int Indent = 20;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Past = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Ahead = new(Color.Olive, decoration: Decoration.Bold);

    public void Title(string headline, IEnumerable<string> lines, IReadOnlyList<Count> counts)
    {
        console.WriteLine();
        WriteLines(headline, 0, Bold);
        foreach (var line in lines)
            WriteLines(line, 0, Quiet);
        console.WriteLine();
        console.Write(Table(counts));
    }

    public void Section(string title, IReadOnlyList<Item> items)
    {
        if (items.Count == 0)
            return;
        WriteRule(title);
        foreach (var item in items)
            Write(item);
    }

    public void Closing(string title, string paragraph)
    {
        WriteRule(title);
        WriteLines(paragraph, 0, Style.Plain);
        console.WriteLine();
    }

    private static Table Table(IReadOnlyList<Count> counts)
    {
        var table = new Table().RoundedBorder().BorderStyle(Quiet);
        foreach (var count in counts)
            table.AddColumn(new TableColumn(new Text(count.What, Quiet)).RightAligned());
        return table.AddRow(counts.Select(count => new Text($"{count.Number}", Bold)));
    }

    private void WriteRule(string title)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(title)).LeftJustified().RuleStyle(Quiet));
        console.WriteLine();
    }

    private void Write(Item item)
    {
        var label = Printable.Line(item.Label);
        console.Write(label.Length < Indent ? label.PadRight(Indent) : $"{label}\n", item.IsAhead ? Ahead : Past);
        WriteLines(item.Main, Indent, Style.Plain, isBegun: label.Length < Indent);
        foreach (var note in item.Notes)
            WriteLines(note, Indent, Quiet);
        if (item.Notes.Count > 0)
            console.WriteLine();
    }

    // Plain strings, not markup: a [bracket] in an article is a bracket.
    private void WriteLines(string text, int indent, Style style, bool isBegun = false)
    {
        foreach (var line in Printable.Lines(text, console.Profile.Width - indent))
        {
            console.WriteLine(isBegun ? line : new string(' ', indent) + line, style);
            isBegun = false;
        }
    }
}
