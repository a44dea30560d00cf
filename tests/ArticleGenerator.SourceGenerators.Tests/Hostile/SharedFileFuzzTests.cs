using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>
/// Shared files and the articles that use them, with characters changed: nothing throws, and the generated code compiles.
/// </summary>
public sealed class SharedFileFuzzTests
{
    private const string Characters = "\"'{}[]:,#|>-?!&*@%~ \t\n\r\0\u0085\u2028\u200B\u202E\uD800aA0क़";

    // The same inputs in every run, so that a failure can be reproduced.
    private const string Seed = "0000Kx5lkOX4";

    private static readonly SeedProjectSource Project = SeedProjectSource.Of(
        (
            "INDEX.md",
            "---\ninLanguage: en\n---\n- [Who](who.yaml)\n- [Where](where.yml)\n" +
            "- [One](one.txt)\n- [Two](two.md)\n- [Three](three.txt)\n"),
        ("who.yaml", """
            shared: true
            inLanguage: ru
            people:
              putin:
                name: { ru: Путин, en: Putin }
                alternateName: [V. P., { en: [Vova, Volodya] }]
                mentions: [the president, he]
                jobTitle: [President, Chair]
                affiliation: [kremlin, party]
                nationality: RU
                wikidata: Q7747
              modi: Modi
            organizations:
              kremlin: { name: Kremlin, mentions: [] }
              party: Party
            """),
        (
            "where.yml",
            "shared: true\nplaces:\n  moscow: { name: Moscow, containedInPlace: russia }\n  russia: Russia\n  putin: Putin street\n"),
        ("one.txt", "Putin met Modi in Moscow. He said: \"We agree\".\n"),
        ("one.yaml", "people: [putin, modi]\nplaces: moscow\nquotes:\n  agree: { text: We agree, speaker: putin, about: [russia] }\n"),
        (
            "two.md",
            "---\narticleSeed: 1\npeople:\n  putin: { jobTitle: guest, mentions: { exact: guest } }\n  modi:\n---\n" +
            "*Putin*, the guest, met Modi.\n"),
        ("three.txt", "Eve met Flo."),
        ("three.yaml", "people:\n  eve: Eve\n  flo: ~\n  putin: Eve\norganizations: [putin]\nabout: [mody, moscow]\n"));

    private static readonly string[] Edited = ["who.yaml", "where.yml", "one.yaml", "two.md", "three.yaml", "INDEX.md"];

    private static readonly Gen<(int File, int Place, int Length, string Insert)[]> Mutations = Gen.Select(
        Gen.Int[0, Edited.Length - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 20],
        Gen.OneOf(Gen.Const(""), Gen.Const("putin"), Gen.Const("shared: true\n"), Gen.String[Gen.Char[Characters], 1, 4])).Array[1, 4];

    [Fact]
    public void No_mutation_makes_a_check_fail() => Mutations.Sample(
        mutations =>
        {
            var seeds = Mutate(mutations).Seeds;
            var check = new CatalogCheck(new(seeds.Select(s => new SeedFile(s.Key, s.Value, IsUtf8: true))), SeedLimits.Default);
            foreach (var problem in seeds.Keys.SelectMany(path => check.ProblemsIn(path, CancellationToken.None)))
            {
                Assert.NotEqual(UnexpectedError.Rule, problem.Rule);
                Assert.InRange(problem.Location.Range.End, problem.Location.Range.Start, seeds[problem.Location.Path].Length);
                Assert.All(
                    problem.Fixes.SelectMany(fix => fix.Edits),
                    edit => Assert.InRange(edit.Range.End, edit.Range.Start, seeds[edit.Path].Length));
            }
        },
        seed: Seed, iter: 1_500, threads: 1);

    [Fact]
    public void No_mutation_makes_code_that_does_not_compile() =>
        Mutations.Sample(mutations => Assert.Empty(GeneratorRun.Of(Mutate(mutations)).CompileErrors), seed: Seed, iter: 40, threads: 1);

    private static SeedProjectSource Mutate((int File, int Place, int Length, string Insert)[] mutations)
    {
        var project = Project;
        foreach (var (file, place, length, insert) in mutations)
        {
            var text = project.Seeds[Edited[file]];
            var start = place % (text.Length + 1);
            project = project.With(Edited[file], text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, insert));
        }

        return project;
    }
}
