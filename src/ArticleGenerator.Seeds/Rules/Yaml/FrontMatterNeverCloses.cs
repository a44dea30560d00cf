using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Front matter without its second line of hyphens: all of it is read as text.</summary>
internal sealed class FrontMatterNeverCloses : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART2007", "Front matter is never closed",
        "The front matter that begins here is never closed, so it is read as text. Add a line '{0}' after its last key.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Source is { IsMarkdown: true, IsTextUtf8: true } source && FrontMatter.NeverCloses(source.TextFile))
        {
            var start = FrontMatter.Start(source.TextFile);
            var isBrace = source.TextFile[start] == '{';
            var mark = new SourceSpan(start, isBrace ? 1 : 3);
            var line = isBrace ? "}" : mark.In(source.TextFile);
            yield return Report(new FileSpan(source.TextPath, mark), line).With(line == "---" ? Close(source, start) : null);
        }
    }

    /// <summary>A blank line after the keys shows where the text begins.</summary>
    private static Fix Close(ArticleSource source, int start)
    {
        var file = source.TextFile;
        var end = EndOfKeys(file, start);
        var isNewLine = end == 0 || file[end - 1] == '\n';
        var isClear = end > NextLine(file, start) && string.IsNullOrWhiteSpace(file.Substring(end, NextLine(file, end) - end));
        var edit = new FileEdit(source.TextPath, new(end, 0), isNewLine ? "---\n" : "\n---\n");
        return new("Put '---' after the last key", isClear, new[] { edit }.ToEquatableArray());
    }

    /// <summary>The end of the lines that look like keys and their values.</summary>
    private static int EndOfKeys(string file, int start)
    {
        var end = NextLine(file, start);
        while (end < file.Length && IsOfKey(file.Substring(end, NextLine(file, end) - end)))
            end = NextLine(file, end);
        return end;
    }

    private static int NextLine(string file, int start) => file.IndexOf('\n', start) is >= 0 and var end ? end + 1 : file.Length;

    private static bool IsOfKey(string line)
    {
        var mark = line.IndexOfAny([':', '=', '：']);
        return line[0] is ' ' or '\t' or '-' or '#' ? line.Trim().Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)
            : mark > 0 && line.Substring(0, mark).Trim().All(c => !char.IsWhiteSpace(c));
    }
}
