using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>Tells from its outermost keys alone whether an annotation is meant for all articles.</summary>
internal static class SharedMark
{
    public const string Key = "shared";

    private static readonly HashSet<string> KeysOfCasts = new(["inLanguage", "people", "organizations", "places"], StringComparer.Ordinal);

    /// <summary>Whether it has <c>shared: true</c>, or a misspelling of it.</summary>
    public static bool IsIn(string annotation) =>
        annotation.IndexOf(Key, StringComparison.OrdinalIgnoreCase) >= 0
            ? PairsIn(annotation).Any(pair => pair is { } p && IsMark(p.Key, p.Value))
            : IsNearlyIn(annotation);

    /// <summary>Where <c>shared: true</c> would make it a shared file, in UTF-16 units; null if it has other keys.</summary>
    public static int? PlaceIn(string annotation)
    {
        var lines = OuterLines.Read(annotation).ToArray();
        return lines.Length > 0
            && lines[0] is var (start, _)
            && (start == 0 || annotation[start - 1] == '\n')
            && lines.All(line => OuterLines.Pair(line.Text) is { } pair && KeysOfCasts.Contains(pair.Key))
            ? start
            : null;
    }

    /// <summary>Whether it has a key close to the mark, and otherwise only the keys of a shared file: <c>shard: true</c>.</summary>
    private static bool IsNearlyIn(string annotation)
    {
        var others = PairsIn(annotation).Where(pair => pair is not { } p || !KeysOfCasts.Contains(p.Key)).Take(2).ToArray();
        return others is [{ } other] && EditDistance.Nearest(other.Key, [Key]) is not null && Word(other.Value) == "true";
    }

    private static IEnumerable<(string Key, string Value)?> PairsIn(string annotation) =>
        OuterLines.Read(annotation).Select(line => OuterLines.Pair(line.Text));

    private static bool IsMark(string key, string value) =>
        string.Equals(key, Key, StringComparison.OrdinalIgnoreCase)
        && !string.Equals(Word(value), "false", StringComparison.Ordinal);

    private static string Word(string value) => value.Trim(' ', '\t', '"', '\'') is var word && word.IndexOf(" #", StringComparison.Ordinal)
        is >= 0 and var comment
        ? word.Substring(0, comment).TrimEnd()
        : word;
}
