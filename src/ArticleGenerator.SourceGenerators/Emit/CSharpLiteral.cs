using System.Globalization;
using System.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>
/// The only way in which text of a seed becomes part of a C# expression. Emitters use it through <see cref="CSharp.Literal"/>.
/// </summary>
internal static class CSharpLiteral
{
    /// <summary>
    /// An ordinary string literal. Characters that could end it, be invisible in it or change its direction (categories Cc, Cf, Zl, Zp, and
    /// unpaired surrogates) are escaped.
    /// </summary>
    public static string Escape(string text) => "\"" + EscapeContent(text, 0, text.Length) + "\"";

    /// <summary>The text between the quotation marks of such a literal.</summary>
    public static string EscapeContent(string text, int start, int end)
    {
        var plain = start;
        while (plain < end && IsPlain(text[plain]))
            plain++;
        if (plain == end)
            return text.Substring(start, end - start);

        var content = new StringBuilder(text, start, plain - start, end - start + 8);
        for (var i = plain; i < end; i++)
        {
            if (i + 1 < end && char.IsSurrogatePair(text[i], text[i + 1]))
                AppendPair(content, text, i++);
            else
                AppendUnit(content, text[i]);
        }

        return content.ToString();
    }

    /// <summary>Whether every surrogate is paired.</summary>
    public static bool HasUtf8(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }

    private static bool IsPlain(char unit) => unit is not ('"' or '\\') && !MustBeEscaped(CharUnicodeInfo.GetUnicodeCategory(unit));

    private static void AppendUnit(StringBuilder literal, char unit)
    {
        if (unit is '"' or '\\')
            literal.Append('\\').Append(unit);
        else if (unit == '\n')
            literal.Append("\\n");
        else if (MustBeEscaped(CharUnicodeInfo.GetUnicodeCategory(unit)))
            literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        else
            literal.Append(unit);
    }

    private static void AppendPair(StringBuilder literal, string text, int index)
    {
        if (MustBeEscaped(CharUnicodeInfo.GetUnicodeCategory(text, index)))
            literal.Append("\\U").Append(char.ConvertToUtf32(text, index).ToString("X8", CultureInfo.InvariantCulture));
        else
            literal.Append(text, index, 2);
    }

    private static bool MustBeEscaped(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
