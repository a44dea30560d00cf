using System.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>A proposed annotation as YAML, with the entry and the key that each line belongs to.</summary>
internal sealed class DraftWriter
{
    private readonly StringBuilder yaml = new();
    private readonly List<(DraftEntry? Entry, DraftField? Field)> owners = [];

    private DraftWriter()
    {
    }

    public string Yaml => yaml.ToString();

    /// <summary>The entry and the key of a line, from 0.</summary>
    public (DraftEntry? Entry, DraftField? Field) OwnerOf(int line) => line < owners.Count ? owners[line] : default;

    public static DraftWriter Write(Draft draft)
    {
        var writer = new DraftWriter();
        foreach (var field in draft.Article)
            writer.Write(field, null, "", isComment: false);
        foreach (var section in Draft.Sections)
            writer.Write(section, [.. draft.Entries.Where(e => e.Section == section)]);
        return writer;
    }

    private void Write(string section, List<DraftEntry> entries)
    {
        if (entries.Count == 0)
            return;

        Line("", null, null);
        Line(entries.TrueForAll(e => e.Withheld is not null) ? $"# {section}:" : $"{section}:", null, null);
        foreach (var entry in entries.Where(e => e.Withheld is null))
            Write(entry, isComment: false);
        foreach (var entry in entries.Where(e => e.Withheld is not null))
            Write(entry, isComment: true);
    }

    private void Write(DraftEntry entry, bool isComment)
    {
        if ((entry.Withheld ?? entry.Doubt) is { } why)
            Line($"  # {(isComment ? "?" : "Uncertain")}: {OneLine(why)}", entry, null);
        var indent = isComment ? "  # " : "  ";
        Line($"{indent}{entry.Id}:", entry, null);
        foreach (var field in entry.Fields)
            Write(field, entry, indent + "  ", isComment);
    }

    private void Write(DraftField field, DraftEntry? entry, string indent, bool isComment)
    {
        var isWithheld = field.Withheld is not null;
        var prefix = isWithheld && !isComment ? indent + "# " : indent;
        if (isWithheld && !isComment)
            Line($"{indent}# ?: {OneLine(field.Withheld!)}", entry, field);
        var isOneLine = field.Lines.Count == 1;
        var doubt = field.Doubt is { } why && !isWithheld ? $"    # uncertain: {OneLine(why)}" : "";
        var head = field.Lines[0].Length == 0 ? "" : " " + field.Lines[0];
        // After a block of text, a comment would be part of it.
        if (doubt.Length > 0 && (!isOneLine || head.Length > 80))
        {
            Line($"{prefix}# Uncertain: {OneLine(field.Doubt!)}", entry, field);
            doubt = "";
        }

        Line($"{prefix}{field.Key}:{head}{doubt}", entry, field);
        foreach (var line in field.Lines.Skip(1))
            Line($"{prefix}  {line}", entry, field);
    }

    private void Line(string line, DraftEntry? entry, DraftField? field)
    {
        yaml.Append(line).Append('\n');
        owners.Add((entry, field));
    }

    // A comment may have any characters except line ends and invisible ones.
    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
