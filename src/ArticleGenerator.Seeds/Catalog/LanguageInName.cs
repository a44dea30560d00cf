using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>
/// Finds translations by their names, as Hugo does: <c>lamp.hi.md</c> next to <c>lamp.md</c>, or <c>lamp.en.md</c> and <c>lamp.hi.md</c>. A
/// single text isn't a translation, because its name may have dots of its own.
/// </summary>
internal static class LanguageInName
{
    // Language codes that people also use for copies of a file.
    private static readonly HashSet<string> OtherWords = new(StringComparer.OrdinalIgnoreCase) { "old", "new", "md", "txt" };

    public static TranslatedName? Find(string textPath, Siblings siblings) =>
        Read(textPath) is { } name && siblings.Has(textPath, name.Original) ? name : null;

    /// <summary>The name, without looking at other files.</summary>
    private static TranslatedName? Read(string textPath)
    {
        var stem = SeedPath.Stem(textPath);
        var written = SeedPath.Extension(stem);
        var tag = written.TrimStart('.').Replace('_', '-');
        return written.Length is > 2 and <= 12 && stem.Length > written.Length && stem[stem.Length - written.Length - 1] != '/'
            && LanguageTags.CanBeLanguage(tag) && !OtherWords.Contains(tag) && LanguageRegistry.UnregisteredIn(tag) is null
            ? new(tag, stem.Substring(0, stem.Length - written.Length) + SeedPath.Extension(textPath))
            : null;
    }

    /// <summary>The texts of a folder, by their names without a language.</summary>
    public sealed class Siblings(IEnumerable<string> paths)
    {
        private readonly ILookup<string, string> byOriginal = paths.Where(SeedPath.IsText)
            .ToLookup(path => Read(path)?.Original ?? path, CanonicalForm.Comparer);

        public bool Has(string textPath, string original) => byOriginal[original].Any(path => path != textPath);
    }
}
