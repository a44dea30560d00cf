using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What the registry of language subtags says about well-formed tags.</summary>
internal static class LanguageRegistry
{
    private const int MostSteps = 4;

    private static readonly Lazy<byte[]> ThreeLetters = new(() => Convert.FromBase64String(LanguageSubtags.ThreeLetters));
    private static readonly Lazy<HashSet<string>> TwoLetters = new(() => Parts(LanguageSubtags.TwoLetters, 2));
    private static readonly Lazy<HashSet<string>> Extended = new(() => Parts(LanguageSubtags.Extended, 3));
    private static readonly Lazy<HashSet<string>> Scripts = new(() => Parts(LanguageSubtags.Scripts, 4));
    private static readonly Lazy<HashSet<string>> Regions = new(() => Parts(LanguageSubtags.Regions, 2));
    private static readonly Lazy<HashSet<string>> Areas = new(() => Parts(LanguageSubtags.Areas, 3));
    private static readonly Lazy<HashSet<string>> Variants = new(() => new(LanguageSubtags.Variants.Split(' '), IgnoreCase));
    private static readonly Lazy<Dictionary<string, string>> PreferredLanguages = new(() => Pairs(LanguageSubtags.PreferredLanguages));
    private static readonly Lazy<Dictionary<string, string>> PreferredRegions = new(() => Pairs(LanguageSubtags.PreferredRegions));
    private static readonly Lazy<Dictionary<string, string>> Grandfathered = new(() => Pairs(LanguageSubtags.Grandfathered));
    private static readonly Lazy<Dictionary<string, string>> MeantLanguages = new(() => Pairs(
        $"{LanguageSubtags.Names} {LanguageSubtags.OfCountries} {LanguageSubtags.ThreeForTwo}"));

    private enum Part { Language, Extension, Script, Region, Variant }

    private static StringComparer IgnoreCase => StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether two lowercase letters are a language that isn't deprecated: nearly all tags are.</summary>
    public static bool IsPlainLanguage(string tag) =>
        tag is [>= 'a' and <= 'z', >= 'a' and <= 'z'] && TwoLetters.Value.Contains(tag) && !PreferredLanguages.Value.ContainsKey(tag);

    /// <summary>The first subtag that isn't registered, as "region 'UK'"; null if there is none.</summary>
    public static string? UnregisteredIn(string tag) => Unregistered(tag) is { } found ? $"{NounOf(found.Part)} '{found.Subtag}'" : null;

    private static string NounOf(Part part) => part == Part.Extension ? "language" : part.ToString().ToLowerInvariant();

    /// <summary>The preferred form of a tag that is deprecated or has a deprecated subtag; null for all others.</summary>
    public static string? PreferredTo(string tag)
    {
        if (Grandfathered.Value.TryGetValue(tag, out var modern))
            return modern.Length == 0 ? null : modern;

        var subtags = tag.Split('-');
        var isDeprecated = false;
        foreach (var (part, index) in PartsOf(subtags))
        {
            var table = part == Part.Language ? PreferredLanguages : part == Part.Region ? PreferredRegions : null;
            if (table?.Value.TryGetValue(subtags[index], out var preferred) == true)
                (subtags[index], isDeprecated) = (preferred, true);
        }

        return isDeprecated ? string.Join("-", subtags) : null;
    }

    /// <summary>The registered tag that a writer most likely meant; null if that is unclear.</summary>
    public static string? Meant(string written)
    {
        var tag = written.Trim().Replace('_', '-');
        if (!LanguageTags.CanBeLanguage(tag))
            return MeantLanguages.Value.TryGetValue(tag, out var named) ? named : null;

        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (Unregistered(tag) is not { } found)
                return PreferredTo(tag) ?? tag;
            if (Replace(tag, found) is not { } next)
                return null;
            tag = next;
        }

        return null;
    }

    private static string? Replace(string tag, (Part Part, int Index, string Subtag) found)
    {
        var subtags = tag.Split('-').ToList();
        var near = found.Part switch
        {
            Part.Language => MeantLanguages.Value.TryGetValue(found.Subtag, out var language) ? language : null,
            Part.Extension => IgnoreCase.Equals(found.Subtag, "chs") ? "Hans" : IgnoreCase.Equals(found.Subtag, "cht") ? "Hant"
                : Countries.Meant(found.Subtag),
            Part.Region => Countries.Meant(found.Subtag) is { } code && Regions.Value.Contains(code) ? code : null,
            Part.Script => OnlyNear(found.Subtag, Scripts.Value),
            _ => OnlyNear(found.Subtag, Variants.Value),
        };
        // en-EN says no more than en.
        if (near is null && found.Part == Part.Region && IgnoreCase.Equals(found.Subtag, subtags[0]))
            subtags.RemoveAt(found.Index);
        else if (near is null)
            return null;
        else
            subtags[found.Index] = near;
        return string.Join("-", subtags);
    }

    /// <summary>The only similar one; null if there are several.</summary>
    private static string? OnlyNear(string subtag, HashSet<string> registered) =>
        EditDistance.Nearest(subtag, registered) is { } near
        && EditDistance.Nearest(subtag, registered.Where(other => other != near)) is null ? near : null;

    private static (Part Part, int Index, string Subtag)? Unregistered(string tag)
    {
        if (Grandfathered.Value.ContainsKey(tag))
            return null;

        var subtags = tag.Split('-');
        foreach (var (part, index) in PartsOf(subtags))
        {
            if (!IsRegistered(part, subtags[index]))
                return (part, index, subtags[index]);
        }

        return null;
    }

    /// <summary>The kind of each subtag, by its length and position; extensions and private subtags have no registry.</summary>
    private static IEnumerable<(Part Part, int Index)> PartsOf(string[] subtags)
    {
        var last = Part.Language;
        for (var i = 0; i < subtags.Length && subtags[i].Length > 1; i++)
        {
            last = PartOf(subtags[i], i, last);
            yield return (last, i);
        }
    }

    private static Part PartOf(string subtag, int index, Part last) => (subtag.Length, last) switch
    {
        _ when index == 0 => Part.Language,
        (3, <= Part.Extension) when !char.IsDigit(subtag[0]) => Part.Extension,
        (4, <= Part.Extension) when !char.IsDigit(subtag[0]) => Part.Script,
        ( <= 3, _) => Part.Region,
        _ => Part.Variant,
    };

    private static bool IsRegistered(Part part, string subtag) => part switch
    {
        Part.Language => subtag.Length == 2 ? TwoLetters.Value.Contains(subtag) : HasThreeLetters(subtag.ToLowerInvariant()),
        Part.Extension => Extended.Value.Contains(subtag),
        Part.Script => Scripts.Value.Contains(subtag) || IsBetween(subtag, "Qaaa", "Qabx"),
        Part.Region => Regions.Value.Contains(subtag) || Areas.Value.Contains(subtag)
            || IsBetween(subtag, "QM", "QZ") || IsBetween(subtag, "XA", "XZ"),
        _ => Variants.Value.Contains(subtag),
    };

    private static bool HasThreeLetters(string language)
    {
        if (language.Length != 3 || !language.All(c => c is >= 'a' and <= 'z'))
            return false;

        var bit = ((language[0] - 'a') * 26 + language[1] - 'a') * 26 + language[2] - 'a';
        return (ThreeLetters.Value[bit / 8] >> (bit % 8) & 1) != 0 || IsBetween(language, "qaa", "qtz");
    }

    private static bool IsBetween(string subtag, string first, string last) =>
        subtag.Length == first.Length
        && string.Compare(subtag, first, StringComparison.OrdinalIgnoreCase) >= 0
        && string.Compare(subtag, last, StringComparison.OrdinalIgnoreCase) <= 0;

    private static HashSet<string> Parts(string all, int length) =>
        new(Enumerable.Range(0, all.Length / length).Select(i => all.Substring(i * length, length)), IgnoreCase);

    private static Dictionary<string, string> Pairs(string all)
    {
        var pairs = new Dictionary<string, string>(IgnoreCase);
        foreach (var pair in all.Split(' '))
            pairs[pair.Substring(0, pair.IndexOf('='))] = pair.Substring(pair.IndexOf('=') + 1);
        return pairs;
    }
}
