using System.Text.RegularExpressions;

namespace ArticleGenerator.Core;

/// <summary>What stands between angle brackets inside a paragraph and is no text: tags, comments, URLs.</summary>
internal sealed class HtmlTag(string text)
{
    public const string Pattern =
        "<[a-z][a-z0-9-]*(?:[ \t\n]+" + Attribute + ")*[ \t\n]*/?>|</[a-z][a-z0-9-]*[ \t\n]*>";

    private const string Attribute = "[a-z_:][a-z0-9_.:-]*(?:[ \t\n]*=[ \t\n]*(?:[^ \t\n\"'=<>`]+|'[^']*'|\"[^\"]*\"))?";

    private const string Autolink = @"<[a-z][a-z0-9+.-]{1,31}:[^ \t\n<>]*>|<[^ \t\n<>@]+@[a-z0-9.-]+>";

    private static readonly Regex TagOrLink =
        new(@"\G(?:" + Pattern + "|" + Autolink + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly (string Open, string Close, int Skip)[] Spans =
        [("<!--", "-->", 2), ("<?", "?>", 2), ("<![CDATA[", "]]>", 9), ("<!", ">", 2)];

    // A close that was not found once is not looked for again: that keeps `<!--<!--<!--…` linear.
    private readonly bool[] neverCloses = new bool[Spans.Length];

    /// <summary>The end of what begins with the angle bracket here, or the offset itself when it is only an angle bracket.</summary>
    public int End(int start)
    {
        for (var i = 0; i < Spans.Length; i++)
            if (string.CompareOrdinal(text, start, Spans[i].Open, 0, Spans[i].Open.Length) == 0)
                return EndOfSpan(start, i);
        return start + TagOrLink.Match(text, start).Length;
    }

    private int EndOfSpan(int start, int i)
    {
        var end = neverCloses[i] ? -1 : text.IndexOf(Spans[i].Close, start + Spans[i].Skip, StringComparison.Ordinal);
        neverCloses[i] |= end < 0;
        return end < 0 ? start : end + Spans[i].Close.Length;
    }
}
