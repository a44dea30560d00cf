using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>
/// Reads YAML that a person wrote, including mistakes: first decides from the whole file what each line was meant to be
/// (<see cref="YamlOutline"/>), then builds the tree (<see cref="YamlBuilder"/>).
/// </summary>
internal static class YamlParser
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int MaximumDepth = 64;

    /// <param name="text">The whole file; all ranges are offsets in it.</param>
    /// <param name="yaml">The part of it that is YAML.</param>
    /// <param name="vocabulary">The keys that it may have.</param>
    public static YamlDocument Parse(string text, SourceSpan yaml, IYamlVocabulary vocabulary)
    {
        var report = new YamlReport(text);
        var conflicts = new YamlConflicts(text, yaml, report);
        ReportForbidden(text, yaml, report);
        var document = FirstDocument(text, yaml, conflicts, report);
        var lines = new YamlLines(text, document, conflicts.IsRead);
        var root = YamlBuilder.Build(lines, vocabulary, report);
        if (root is not (null or YamlMapping or YamlBad or YamlScalar { IsEmpty: true }) && !report.HasProblems)
            report.Add(YamlMessages.NoMapping(FirstLine(text, root.Range)));
        return new(root as YamlMapping, report.Problems, report.Comments);
    }

    private static void ReportForbidden(string text, SourceSpan yaml, YamlReport report)
    {
        var last = -2;
        for (var i = yaml.Start; i < yaml.End; i++)
        {
            if (!YamlLines.IsForbidden(text, i))
                continue;

            // A run of them, as in a file of another kind, is one mistake.
            if (last != i - 1)
                report.Add(report.Messages.Forbidden(i));
            last = i;
        }
    }

    /// <summary>From after the first <c>---</c> to the next <c>---</c> or <c>...</c>.</summary>
    private static SourceSpan FirstDocument(string text, SourceSpan yaml, YamlConflicts conflicts, YamlReport report)
    {
        var (start, hasStarted) = (yaml.Start, false);
        for (var line = yaml.Start; line < yaml.End;)
        {
            var end = YamlLines.EndOfLine(text, line, yaml.End);
            var next = YamlLines.NextLine(text, end, yaml.End);
            if (conflicts.IsRead(line) && IsMarker(text, line, end))
            {
                var isStart = text[line] == '-';
                if (hasStarted || !isStart)
                    return EndAt(text, SourceSpan.FromBounds(start, line), next, yaml.End, isStart, report);
                (start, hasStarted) = (end, true);
                ReportComment(text, line + 3, end, report);
            }
            else if (!hasStarted && IsDirective(text, line))
            {
                start = next;
            }
            else if (text.Substring(line, end - line).TrimStart() is { Length: > 0 } content && content[0] != '#')
            {
                hasStarted = true;
            }

            line = next;
        }

        return SourceSpan.FromBounds(start, yaml.End);
    }

    private static SourceSpan EndAt(string text, SourceSpan document, int next, int end, bool isStart, YamlReport report)
    {
        var rest = text.Substring(next, end - next);
        var isLast = rest.Split('\n').All(line => line.Trim() is "" or ['#', ..]);
        if (isStart || !isLast)
            report.Add(YamlMessages.SecondDocument(document.End, next, isLast));

        return document;
    }

    private static void ReportComment(string text, int position, int end, YamlReport report)
    {
        var start = text.IndexOf('#', position, end - position);
        if (start >= 0 && YamlLines.IsSpace(text[start - 1]))
            report.Comment(start, end);
    }

    private static bool IsMarker(string text, int start, int end) =>
        end - start >= 3 && string.CompareOrdinal(text, start, "---", 0, 3) == 0 | string.CompareOrdinal(text, start, "...", 0, 3) == 0
        && (end - start == 3 || YamlLines.IsSpace(text[start + 3]));

    private static bool IsDirective(string text, int start) =>
        string.CompareOrdinal(text, start, "%YAML ", 0, 6) == 0 || string.CompareOrdinal(text, start, "%TAG ", 0, 5) == 0;

    private static SourceSpan FirstLine(string text, SourceSpan range) =>
        SourceSpan.FromBounds(range.Start, YamlLines.EndOfLine(text, range.Start, range.End));
}
