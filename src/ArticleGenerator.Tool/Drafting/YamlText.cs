using System.Globalization;
using System.Text;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Writes values so that YAML reads them verbatim.</summary>
internal static class YamlText
{
    /// <summary>Without quotation marks if none are needed.</summary>
    public static string Scalar(string value) => IsPlain(value) ? value : Quoted(value);

    /// <summary>Always between quotation marks.</summary>
    public static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c)
                : char.IsControl(c) || c is '\uFEFF' or '\u2028' or '\u2029'
                ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                : quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || value.Any(c => char.IsControl(c)) || value.Trim() != value || !char.IsLetterOrDigit(value[0]))
            return false;
        if (value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-'))
            return value is not ("true" or "false" or "null");

        var read = YamlReader.ReadStrictly($"k: {value}\n");
        return read?.Root?.Pairs is [{ Value: YamlScalar { Style: YamlScalarStyle.Plain } text }] && text.Value == value
            && read.Comments.Count == 0;
    }
}
