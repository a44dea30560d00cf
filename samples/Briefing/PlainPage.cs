namespace Briefing;

/// <summary>A page for pipes and files: one fact a line, whatever the width, nothing but the words.</summary>
internal sealed class PlainPage(TextWriter output) : IPage
{
    public void Title(string headline, IEnumerable<string> lines, IReadOnlyList<Count> counts)
    {
        output.WriteLine(Printable.Line(headline));
        foreach (var line in lines)
            output.WriteLine(Printable.Line(line));
        output.WriteLine(string.Join(", ", counts.Select(count => $"{count.Number} {count.What}")));
    }

    public void Section(string title, IReadOnlyList<Item> items)
    {
        if (items.Count == 0)
            return;
        output.WriteLine($"\n{title.ToUpperInvariant()}\n");
        foreach (var item in items)
            Write(item);
    }

    public void Closing(string title, string paragraph)
    {
        output.WriteLine($"\n{title.ToUpperInvariant()}\n");
        output.WriteLine(Printable.Line(paragraph));
    }

    private void Write(Item item)
    {
        output.WriteLine(Printable.Line(item.Main.Length == 0 ? item.Label : $"{item.Label}: {item.Main}"));
        foreach (var note in item.Notes)
            output.WriteLine($"  {Printable.Line(note)}");
    }
}
