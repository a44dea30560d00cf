using System.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>Writes an annotation as YAML, each value in one of the possible styles.</summary>
internal sealed class SeedYamlWriter(Random random)
{
    private readonly StringBuilder yaml = new();

    public string Write(Dictionary<string, object> annotation)
    {
        WriteMap(annotation, "");
        return random.Next(3) == 0 ? yaml.Replace("\n", "\r\n").ToString() : yaml.ToString();
    }

    private void WriteMap(Dictionary<string, object> map, string indent)
    {
        foreach (var (key, value) in map)
        {
            WriteNote(indent);
            yaml.Append(indent).Append(IsPlain(key) && random.Next(4) > 0 ? key : Quoted(key)).Append(':');
            WriteValue(value, indent + (random.Next(2) == 0 ? "  " : "    "));
        }
    }

    private void WriteNote(string indent) => _ = random.Next(10) switch
    {
        0 => yaml.Append('\n'),
        1 => yaml.Append(indent).Append("# a note: [to, {oneself}]\n"),
        _ => yaml,
    };

    private void WriteValue(object value, string indent)
    {
        switch (value)
        {
            case string text:
                WriteText(text, indent);
                break;
            case string[] { Length: 1 } one when random.Next(2) == 0:
                WriteText(one[0], indent);
                break;
            case string[] list when random.Next(2) == 0:
                yaml.Append(" [").AppendJoin(random.Next(2) == 0 ? ", " : ",\n" + indent, list.Select(Quoted)).Append("]\n");
                break;
            case string[] list:
                WriteList(list, indent);
                break;
            case Dictionary<string, string> languages when random.Next(2) == 0:
                yaml.Append(" { ").AppendJoin(", ", languages.Select(l => $"{l.Key}: {Quoted(l.Value)}")).Append(" }\n");
                break;
            case Dictionary<string, string> languages:
                yaml.Append('\n');
                WriteMap(languages.ToDictionary(l => l.Key, l => (object)l.Value), indent);
                break;
            case Dictionary<string, object> map:
                yaml.Append('\n');
                WriteMap(map, indent);
                break;
        }
    }

    private void WriteList(string[] list, string indent)
    {
        yaml.Append('\n');
        foreach (var item in list)
        {
            yaml.Append(indent).Append('-');
            WriteText(item, indent + "  ");
        }
    }

    private void WriteText(string text, string indent) => _ = random.Next(3) switch
    {
        0 when IsPlain(text) => yaml.Append(' ').Append(text).Append(random.Next(8) == 0 ? " # a note\n" : "\n"),
        1 => yaml.Append(" |-\n").Append(indent).Append(text.Replace("\n", "\n" + indent, StringComparison.Ordinal)).Append('\n'),
        _ => yaml.Append(' ').Append(Quoted(text)).Append('\n'),
    };

    private string Quoted(string text) => random.Next(2) == 0 && !text.Contains('\n', StringComparison.Ordinal)
        ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{Escaped(text)}\"";

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static bool IsPlain(string text) =>
        char.IsLetterOrDigit(text[0])
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.'
            || char.GetUnicodeCategory(c)
                is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
