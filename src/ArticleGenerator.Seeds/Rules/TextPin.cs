using System.Security.Cryptography;
using System.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The SHA-256 of the text that a seed was written for.</summary>
internal sealed class TextPin(ValidationContext context)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly Lazy<YamlScalar?> broken = new(() =>
        context.TextOf(context.Annotation.Article["sha256"]) is { } pin && !Matches(context.Source.Body, pin.Value) ? pin : null);

    /// <summary>The pin that the text doesn't match, or null.</summary>
    public YamlScalar? Broken => broken.Value;

    /// <summary>The hint to add for words that aren't in the text, if it has changed.</summary>
    public string Hint => Broken is null ? "" : " (The text has changed since 'sha256' pinned it.)";

    /// <summary>Whether the text has the pinned words with other line ends.</summary>
    public bool DiffersInLineEnds => Broken is { } pin && VariantsOf(context.Source.Body).Any(text => Matches(text, pin.Value));

    public static string Hash(string text)
    {
        using var sha256 = SHA256.Create();
        return string.Concat(
            sha256.ComputeHash(Encoding.UTF8.GetBytes(text))
                .Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<string> VariantsOf(string text)
    {
        var unix = text.Replace("\r\n", "\n").Replace('\r', '\n');
        yield return unix;
        yield return unix.Replace("\n", "\r\n");
    }

    /// <summary>The compiler hides whether the file begins with a byte order mark, so both forms are tried.</summary>
    private static bool Matches(string text, string pin) =>
        string.Equals(Hash(text), pin, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Hash(ByteOrderMark + text), pin, StringComparison.OrdinalIgnoreCase);
}
