using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Writes an annotation as people would: the keys in the order of their table, and words of the article in blocks, where nothing needs
/// escaping.
/// </summary>
internal sealed class SeedYaml
{
    /// <summary>In UTF-16 units; longer values get their own lines.</summary>
    private const int Short = 100;

    /// <summary>Characters without a meaning in YAML after the first character.</summary>
    private const string PlainSigns = " -.'’%/+();।";

    private static readonly string[] SaidByOtherYaml = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    private readonly StringBuilder yaml = new();

    public static string Write(SeedDraft draft)
    {
        var writer = new SeedYaml();
        writer.Comments(draft.Comments, "");
        foreach (var key in SeedFormat.Article.Keys)
        {
            if (key.Kind == ValueKind.Section)
                writer.Section(key, draft);
            else if (draft.Fields.TryGetValue(key.Name, out var value))
                writer.Field(key.Name, value, "");
        }

        return writer.yaml.ToString();
    }

    /// <summary>A value on one line, which is also valid between braces.</summary>
    public static string Scalar(string value) => IsPlain(value) ? value : Quoted(value);

    private void Section(SchemaKey section, SeedDraft draft)
    {
        var entries = draft.Entries.Where(entry => entry.Section == section.Sections).ToList();
        if (entries.Count == 0)
            return;

        yaml.Append(yaml.Length > 0 ? "\n" : "").Append(section.Name).Append(":\n");
        foreach (var entry in entries)
            Entry(entry);
    }

    private void Entry(EntryDraft entry)
    {
        Comments(entry.Comments, "  ");
        Allowance(entry, "", "  ");
        yaml.Append("  ").Append(Scalar(entry.Id)).Append(":\n");
        foreach (var key in entry.Keys.Keys)
        {
            if (!entry.Fields.TryGetValue(key.Name, out var value))
                continue;

            Allowance(entry, key.Name, "    ");
            Field(key.Name, value, "    ");
        }
    }

    private void Allowance(EntryDraft entry, string key, string indentation)
    {
        if (entry.Allowed.TryGetValue(key, out var rules))
            yaml.Append(indentation).Append("# allow ").AppendJoin(", ", rules).Append(": annotated so\n");
    }

    private void Comments(IEnumerable<string> comments, string indentation)
    {
        foreach (var comment in comments)
            yaml.Append(indentation).Append("# ").Append(Visible(comment)).Append('\n');
    }

    private void Field(string key, SeedValue value, string indentation)
    {
        yaml.Append(indentation).Append(key).Append(':');
        switch (value)
        {
            case SeedWords { Words: [var word] }:
                yaml.Append(' ').Append(Scalar(word)).Append('\n');
                break;
            case SeedWords words:
                yaml.Append(" [").AppendJoin(", ", words.Words.Select(Scalar)).Append("]\n");
                break;
            case SeedAnchors { Anchors: [var anchor] }:
                Anchor(anchor, indentation + "  ");
                break;
            case SeedAnchors anchors:
                Anchors(anchors.Anchors, indentation + "  ");
                break;
            case SeedJson json:
                yaml.Append(' ').Append(Flow(json.Json)).Append('\n');
                break;
        }
    }

    private void Anchors(IReadOnlyList<AnchorSelector> anchors, string indentation)
    {
        if (anchors.Count == 0)
        {
            yaml.Append(" []\n");
            return;
        }

        yaml.Append('\n');
        foreach (var anchor in anchors)
        {
            yaml.Append(indentation).Append('-');
            Anchor(anchor, indentation + "  ");
        }
    }

    private void Anchor(AnchorSelector anchor, string indentation)
    {
        var exact = ArticleWords.OnOneLine(anchor.Exact);
        if (anchor.Occurrence is { } occurrence)
        {
            yaml.Append(CultureInfo.InvariantCulture, $" {{ exact: {Scalar(exact)}, occurrence: {occurrence} }}\n");
            return;
        }

        var written = exact.Length <= Short && IsPlain(exact) ? exact
            : exact.All(IsPrintable) ? $"|\n{indentation}{exact}"
            : Quoted(exact);
        yaml.Append(' ').Append(written).Append('\n');
    }

    private static string Flow(JsonNode? node) => node switch
    {
        null => "\"\"",
        JsonObject map => "{ " + string.Join(", ", map.Select(pair => $"{Scalar(pair.Key)}: {Flow(pair.Value)}")) + " }",
        JsonArray list => "[" + string.Join(", ", list.Select(Flow)) + "]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Scalar(value.GetValue<string>()),
        _ => Scalar(node.ToJsonString()),
    };

    /// <summary>Whether every YAML reader reads words verbatim: letters, digits, and characters without a meaning.</summary>
    private static bool IsPlain(string value) =>
        value.Length > 0
        && IsLetterOrDigit(value, 0)
        && value[^1] != ' '
        && !value.Contains("  ", StringComparison.Ordinal)
        && !SaidByOtherYaml.Contains(value, StringComparer.OrdinalIgnoreCase)
        && Enumerable.Range(0, value.Length).All(i => PlainSigns.Contains(value[i])
            || IsLetterOrDigit(value, i)
            || (value[i] == ':' && i + 1 < value.Length && IsLetterOrDigit(value, i + 1)));

    private static bool IsLetterOrDigit(string value, int index) => value[index] < 0x80
        ? char.IsAsciiLetterOrDigit(value[index])
        : WordEdge.IsWordPart(value, index) && !char.IsSurrogate(value[index]);

    private static bool IsPrintable(char c) => c == '\t' || (!char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFEFF'));

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c)
                : IsPrintable(c) && c != '\t' ? quoted.Append(c)
                : quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A comment must not have a line end.</summary>
    private static string Visible(string comment) =>
        string.Concat(ArticleWords.OnOneLine(comment).Where(c => IsPrintable(c) && !char.IsSurrogate(c)));
}
