using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>Text that may be given per language: a string, or a map from BCP 47 tag to string.</summary>
internal static class LanguageMap
{
    /// <summary>Each text with its language tag and the tag's place, in the order of the file; a list under a tag gives one each.</summary>
    public static IEnumerable<(string Tag, YamlNode TagNode, YamlScalar Text)> Read(YamlNode node)
    {
        if (node is YamlScalar alone && !alone.SaysNothing())
            yield return (LanguageTags.Undetermined, alone, alone);

        if (node is not YamlMapping map)
            yield break;

        foreach (var pair in map.Pairs)
        {
            if (pair.Value is YamlScalar text && !text.SaysNothing())
                yield return (pair.Key.Value, pair.Key, text);

            foreach (var item in pair.Value is YamlSequence list ? list.Items : [])
            {
                if (item is YamlScalar one && !one.SaysNothing())
                    yield return (pair.Key.Value, pair.Key, one);
            }
        }
    }

    /// <summary>Whether a key can only be a language: <c>hi</c>, <c>en-IN</c>, <c>zh-Hant</c>.</summary>
    public static bool LooksLikeTag(string key)
    {
        var subtags = key.Split('-');
        return subtags[0].Length is 2 or 3
            && subtags[0].All(IsAsciiLetter)
            && subtags.All(s => s.Length is >= 1 and <= 8 && s.All(c => IsAsciiLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
