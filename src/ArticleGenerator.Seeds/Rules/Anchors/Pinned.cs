using System.Security.Cryptography;
using System.Text;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The text is not the one that was pinned. What no longer fits it is reported instead, with a hint that it changed.</summary>
internal sealed class Pinned : SeedRule
{
    private const char ByteOrderMark = '\uFEFF';

    public override Rule Rule { get; } = new(
        "ART5005", "The text has changed since it was pinned",
        "'{0}' is not the text that 'sha256' pins.{1} If it is as it should be, write 'sha256: {2}'.");

    /// <summary>What is to be said beside words that the text does not have, when it has changed.</summary>
    public static string Hint(SeedCheck check) =>
        Changed(check) is null ? "" : " (The text is not the one that 'sha256' pins: it has changed.)";

    public override void Check(SeedCheck check)
    {
        if (Changed(check) is { } pin
            && !check.Text.IsBlank
            && check.Problems.All(p => p.Rule.Id is not ("ART5001" or "ART5002" or "ART5003")))
        {
            var onlyLineEnds = Variants(check.Source.Body).Skip(1).Any(v => Matches(v, pin.Value));
            check.Refuse(pin, Rule, check.Source.TextPath, onlyLineEnds ? LineEnds : "", Hash(check.Source.Body));
        }
    }

    private const string LineEnds = " Only its line ends differ: put 'seeds/** -text' into .gitattributes so that git keeps them.";

    private static YamlScalar? Changed(SeedCheck check) =>
        check.ValuesOf(check.Seed.Article["sha256"])
            .Select(v => v.Node).OfType<YamlScalar>()
            .FirstOrDefault(pin => !Matches(check.Source.Body, pin.Value));

    private static IEnumerable<string> Variants(string text)
    {
        yield return text;
        var unix = text.Replace("\r\n", "\n").Replace('\r', '\n');
        yield return unix;
        yield return unix.Replace("\n", "\r\n");
    }

    /// <summary>The compiler hides whether the file begins with a byte order mark, so both are tried.</summary>
    private static bool Matches(string text, string pin) =>
        string.Equals(Hash(text), pin, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Hash(ByteOrderMark + text), pin, StringComparison.OrdinalIgnoreCase);

    private static string Hash(string text)
    {
        using var sha256 = SHA256.Create();
        return string.Concat(
            sha256.ComputeHash(Encoding.UTF8.GetBytes(text))
                .Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
