using System.Text;
using ArticleGenerator.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>
/// The articles that a Razor file names. Another generator makes its code, so only the text can be searched: every word that is one of the
/// names counts, wherever it is. A comment is certain only if it begins a line or follows a space or a tag.
/// </summary>
internal static class NamesInMarkup
{
    /// <summary>Whether an additional file is a Razor file.</summary>
    public static bool IsMarkup(AdditionalText file) =>
        file.Path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase)
        || file.Path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The identifiers of the articles, in ordinal order.</summary>
    public static EquatableArray<string> Of(AdditionalText file, ArticleNames names, CancellationToken cancellationToken)
    {
        if (names.IsEmpty || file.GetText(cancellationToken)?.ToString() is not { } text)
            return default;

        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var words = new Words(SourceText.From(WithoutComments(text))); words.MoveNext();)
            names.Find(words.Current, found);

        return found.ToEquatableArray();
    }

    private static string WithoutComments(string text)
    {
        var (kept, end) = (new StringBuilder(text.Length), 0);
        for (var start = NextComment(text, 0); start >= 0; start = NextComment(text, end))
        {
            var close = text.IndexOf("*@", start + 2, StringComparison.Ordinal);
            if (close < 0)
                break;

            kept.Append(text, end, start - end).Append(' ');
            end = close + 2;
        }

        return kept.Append(text, end, text.Length - end).ToString();
    }

    private static int NextComment(string text, int from)
    {
        var start = text.IndexOf("@*", from, StringComparison.Ordinal);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] != '>')
            start = text.IndexOf("@*", start + 1, StringComparison.Ordinal);
        return start;
    }
}
