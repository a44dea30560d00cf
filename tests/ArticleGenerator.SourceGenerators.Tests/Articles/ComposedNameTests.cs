using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>
/// A letter with a mark may be written as one character or as two. Code is written with one, whatever a disk or a seed has.
/// </summary>
public sealed class ComposedNameTests
{
    private const string Composed = "caf\u00E9", Decomposed = "cafe\u0301";

    [Theory]
    [InlineData(Composed, Composed)]
    [InlineData(Composed, Decomposed)]
    [InlineData(Decomposed, Composed)]
    [InlineData(Decomposed, Decomposed)]
    public async Task Code_names_what_a_file_or_an_id_is_called(string file, string id)
    {
        var run = GeneratorRun.Of(
            SeedProjectSource.Of(
                ("INDEX.md", $"- [Café]({Composed}.txt)\n"),
                ($"{file}.txt", "Anna Café opened the bridge."),
                ($"{id}.yaml", $"people:\n  {id}: Anna Café\nevents:\n  opening: {{ text: opened the bridge, attendee: {Composed} }}\n")),
            "class Code { public object Named() => Sample.Articles.Caf\u00E9.People.Caf\u00E9.Name; }");

        Assert.Empty(run.CompileErrors);
        Assert.Empty(await run.Warnings());
        var article = Assert.Single(run.LoadArticles());
        Assert.Equal((Composed, id), (article.Id, Assert.Single(article.People).Id));
        Assert.Equal(article.People, Assert.Single(article.Events).Attendees);
    }

    [Theory]
    [InlineData("\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF")]
    [InlineData("Vi\u1EC7t", "Vie\u0302\u0323t")]
    [InlineData("\u01F0x", "j\u030Cx")]
    [InlineData("\u0915\u093C", "\u0958")]
    public void Equivalent_ids_have_one_name(string expected, string id) => Assert.Equal(
        ArticleGenerator.Seeds.Annotations.Identifiers.FromId(expected), ArticleGenerator.Seeds.Annotations.Identifiers.FromId(id));
}
