namespace ArticleGenerator.Core;

/// <summary>
/// The line <c>draft: true</c> of an annotation. It is looked for without a YAML reader, because what packs the texts has none: a text that
/// was kept back by the one and published by the other would be the worst of mistakes.
/// </summary>
internal static class DraftMark
{
    private const string Key = "draft";

    /// <summary>Whether a line that is not indented says that the article is not to be published.</summary>
    /// <param name="annotation">A sidecar, or what stands in front matter.</param>
    public static bool IsSet(string annotation) =>
        MaySay(annotation) && OuterLines.Read(Readable(annotation)).Any(line => IsMark(line.Text));

    private static bool MaySay(string annotation) =>
        annotation.IndexOf(Key, StringComparison.Ordinal) >= 0 || annotation.IndexOf('\0') >= 0;

    // A draft stays one in an encoding that is refused: read as UTF-8, UTF-16 shows a NUL beside every letter and no byte order mark.
    private static string Readable(string annotation) => annotation.Replace("\0", "").TrimStart('\uFEFF', '\uFFFD');

    private static bool IsMark(string line) =>
        OuterLines.Pair(line) is (Key, [' ' or '\t', .. var value]) && WithoutComment(value).Trim(' ', '\t', '"', '\'') == "true";

    private static string WithoutComment(string value) =>
        value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment ? value.Substring(0, comment) : value;
}
