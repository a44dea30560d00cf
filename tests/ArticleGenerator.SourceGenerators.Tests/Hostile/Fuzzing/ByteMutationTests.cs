using System.Globalization;
using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>
/// The real seed and its INDEX.md with bytes changed, inserted, deleted and moved: nothing throws, everything compiles, and no member comes
/// from a seed's text.
/// </summary>
public sealed class ByteMutationTests
{
    private const string Yaml = "000_03b18ca955abb4e3.yaml";

    private static readonly string[] Files = ["INDEX.md", "000_03b18ca955abb4e3.txt", Yaml, Yaml, Yaml];

    private static readonly string[] Naughty =
    [
        "\"", "\\", "{", "}", "[", "]", ":", ": ", " #", "\n", "\n  ", "\r", "\t", "\0", "---\n", "*/", "#if", "\u0085", "\u2028", "\u202E",
        "\u200B", "\uFEFF", "|\n", "&a ", "*a", "!!x ", "people:\n", "quotes:\n", "  class: x\n", "  equals: x\n", "- [a](b.txt)\n",
        "\"\"\"", "</summary>", "; class Evil { }", "[assembly: Evil]", "\\u0022", "१", "²", "\u0301",
    ];

    private static readonly string[] Sections = ["people", "organizations", "places", "quotes", "events"];

    private static readonly string[] Suffixes = ["People", "Organizations", "Places", "Quotes", "Events", "Article"];

    private static readonly Gen<Mutation[]> Mutations = Gen.Select(
        Gen.Int[0, Files.Length - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, 4], Gen.Int[0, 255],
        (file, place, other, kind, value) => new Mutation(file, place, other, kind, value)).Array[1, 5];

    private static readonly HashSet<string> Shapes = [.. KnownProjects().SelectMany(p => MemberShapes.Of(Run(p)))];

    [Fact]
    public void No_mutation_of_bytes_makes_a_member() => Mutations.Check(AssertHarmless, usually: 40);

    private static void AssertHarmless(Mutation[] mutations)
    {
        var project = mutations.Aggregate(SeedProjectSource.Real, (before, mutation) => mutation.Apply(before));
        var run = Run(project);

        Assert.Empty(run.CompileErrors);
        Assert.DoesNotContain(run.AnalyzerDiagnostics().GetAwaiter().GetResult(), d => d.Id is "AD0001" or "ART9001");
        var unknown = MemberShapes.Of(run).Except(Shapes).ToList();
        Assert.True(unknown.Count == 0, string.Join('\n', unknown));
        var words = NameLetters(
            project.Seeds.Keys.Concat(project.Seeds.Values)
                .Concat(
                    ["articles", "article", "people", "organizations", "places", "quotes", "events", "all", "data", "seed data", "story"]));
        Assert.All(MemberShapes.NamesIn(run), name => Assert.Contains(NameLetters([WithoutSuffix(name)]), words, StringComparison.Ordinal));
    }

    private static GeneratorRun Run(SeedProjectSource project) => GeneratorRun.Of(project, isTracked: false, symbols: "DEBUG");

    /// <summary>Seeds that show everything that is generated: articles that are complete, partial, listed and lost.</summary>
    private static IEnumerable<SeedProjectSource> KnownProjects()
    {
        yield return SeedProjectSource.Real;
        yield return SeedProjectSource.Real.Without("INDEX.md");
        yield return SeedProjectSource.Real.With("INDEX.md", "- lost.txt\n");
        yield return SeedProjectSource.Real.With(Yaml, "draft: true\n" + SeedProjectSource.Real.Seeds[Yaml]);
        yield return SeedProjectSource.Real.With("000_03b18ca955abb4e3.txt", "Ada met Bo.");
        yield return SeedProjectSource.Real.With("000_03b18ca955abb4e3.txt", "");
        yield return SeedProjectSource.Real.With(Yaml, "");
        yield return SeedProjectSource.Real.With(Yaml, string.Concat(Sections.Select((section, i) => $"{section}:\n  no id{i}: x\n")));
    }

    private static string WithoutSuffix(string name) =>
        Suffixes.FirstOrDefault(s => name.EndsWith(s, StringComparison.Ordinal)) is { } suffix ? name[..^suffix.Length] : name;

    /// <summary>The characters of a text that a name can have, decomposed and in capitals: a name is a run of these.</summary>
    private static string NameLetters(IEnumerable<string> texts) =>
        CanonicalForm.Decompose(string.Concat(texts.SelectMany(t => t).Where(c => !char.IsSurrogate(c)
            && (char.IsLetterOrDigit(c)
                || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.LetterNumber)))).ToUpperInvariant();

    private readonly record struct Mutation(int File, int Place, int Other, int Kind, int Value)
    {
        public SeedProjectSource Apply(SeedProjectSource project)
        {
            var path = Files[File];
            var bytes = project.BytesOf(path);
            var (at, length) = (Place % (bytes.Length + 1), Math.Min(Value % 40, bytes.Length - (Place % (bytes.Length + 1))));
            var from = Other % (bytes.Length + 1);
            return project.WithBytes(path, Kind switch
            {
                0 => [.. bytes[..at], (byte)Value, .. bytes[Math.Min(at + 1, bytes.Length)..]],
                1 => [.. bytes[..at], .. bytes[(at + length)..]],
                2 => [.. bytes[..at], .. Encoding.UTF8.GetBytes(Naughty[Other % Naughty.Length]), .. bytes[at..]],
                3 => [.. bytes[..at], .. bytes[from..Math.Min(from + Value, bytes.Length)], .. bytes[at..]],
                _ => [.. bytes[..at], .. Encoding.UTF8.GetBytes(Naughty[Other % Naughty.Length]), .. bytes[(at + length)..]],
            });
        }
    }
}
