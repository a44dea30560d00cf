using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>The real seed with characters changed, inserted and deleted: nothing throws, and the generated code compiles.</summary>
public sealed class MutationTests
{
    private const string Text = "000_03b18ca955abb4e3.txt";
    private const string Yaml = "000_03b18ca955abb4e3.yaml";
    private const string Characters = "\"'{}[]:,#|>-?!&*@%`~ \t\n\r\0\u0085\u2028\u200B\u202E\uD800\uDC00aA0क़";

    // The same inputs in every run, so that a failure can be reproduced.
    private const string Seed = "0000Kx5lkOX4";

    private static readonly Gen<(string File, int Place, int Length, string Insert)[]> Mutations = Gen.Select(
        Gen.OneOf(Gen.Const(Text), Gen.Const(Yaml)), Gen.Int[0, 1_000_000], Gen.Int[0, 30],
        Gen.OneOf(Gen.Const(""), Gen.String[Gen.Char[Characters], 1, 4])).Array[1, 4];

    [Fact]
    public void No_mutation_makes_a_check_fail() => Mutations.Sample(
        mutations =>
        {
            var seeds = Mutate(mutations);
            var article = CheckedArticle.Check(new ArticleSource(Text, seeds.Seeds[Text], Yaml, seeds.Seeds[Yaml], ""));
            Assert.DoesNotContain(article.Problems, p => p.Rule == UnexpectedError.Rule);
            Assert.All(
                article.Problems,
                p => Assert.True(p.Location.Range.Start >= 0 && p.Location.Range.End <= seeds.Seeds[p.Location.Path].Length, p.Message));
        },
        seed: Seed, iter: 300, threads: 1);

    [Fact]
    public void No_mutation_makes_code_that_does_not_compile() =>
        Mutations.Sample(mutations => Assert.Empty(GeneratorRun.Of(Mutate(mutations)).CompileErrors), seed: Seed, iter: 40, threads: 1);

    private static SeedProjectSource Mutate((string File, int Place, int Length, string Insert)[] mutations)
    {
        var project = SeedProjectSource.Real;
        foreach (var (file, place, length, insert) in mutations)
        {
            var text = project.Seeds[file];
            var start = place % (text.Length + 1);
            project = project.With(file, text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, insert));
        }

        return project;
    }
}
