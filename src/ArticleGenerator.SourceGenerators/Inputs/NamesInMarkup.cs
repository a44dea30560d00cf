using System.Text.RegularExpressions;
using ArticleGenerator.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>
/// Which articles a Razor file names. Its code is made by another generator, so nothing but the text is there to look at: each word that is
/// one of the names counts, wherever it stands. A comment is one for sure only where it begins a line or stands behind a blank or a tag.
/// </summary>
internal static class NamesInMarkup
{
    private static readonly Regex Comment = new(@"(?<![^\s>])@\*.*?\*@", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary>Whether a file of the compiler's is one.</summary>
    public static bool IsMarkup(AdditionalText file) =>
        file.Path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The identifiers of the articles, in ordinal order.</summary>
    public static EquatableArray<string> Of(AdditionalText file, ArticleNames names, CancellationToken cancellationToken)
    {
        if (names.IsEmpty || file.GetText(cancellationToken)?.ToString() is not { } text)
            return default;

        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var words = new Words(SourceText.From(Comment.Replace(text, " "))); words.MoveNext();)
            names.Find(words.Current, found);

        return found.ToEquatableArray();
    }
}
