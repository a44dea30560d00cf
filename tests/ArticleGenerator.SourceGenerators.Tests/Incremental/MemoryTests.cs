using ArticleGenerator.Core;
using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Tests.Incremental;

/// <summary>What is known of an article outlives a compilation, without growing as long as the compiler server lives.</summary>
public sealed class MemoryTests
{
    [Fact]
    public void What_is_used_stays_and_the_rest_is_forgotten()
    {
        var memory = new Memory<string, string>(most: 10, key => key.Length);
        for (var i = 0; i < 1_000; i++)
        {
            memory.GetOrAdd("one", key => key.ToUpperInvariant());
            memory.GetOrAdd($"{i:000}", key => key);
            Assert.InRange(memory.Count, 1, 7);
        }

        Assert.Equal("ONE", memory.Find("one"));
        Assert.Null(memory.Find("000"));
    }

    [Fact]
    public void What_is_larger_than_a_generation_is_held_alone()
    {
        var memory = new Memory<string, string>(most: 3, key => key.Length);
        memory.GetOrAdd("a long one", key => key);
        memory.GetOrAdd("another long one", key => key);

        Assert.Equal("a long one", memory.GetOrAdd("a long one", _ => "made again"));
        Assert.InRange(memory.Count, 1, 2);
    }

    [Fact]
    public void An_article_is_cached_by_its_content()
    {
        var first = CheckedArticle.Check(Source(new('x', 1), "ada: Ada"));

        Assert.Same(first, CheckedArticle.Check(Source(new('x', 1), "ada: Ada")));
        Assert.NotSame(first, CheckedArticle.Check(Source(new('x', 1), "ada: Eve")));
        Assert.Same(first, CheckedArticle.Check(Source(new('x', 1), "ada: Ada")));
    }

    /// <summary>These were once compared by their strings alone, and there is only one empty string.</summary>
    [Fact]
    public void Two_empty_texts_are_two_articles()
    {
        var (one, two) = (new ArticleSource("one.txt", "", null, null, ""), new ArticleSource("two.txt", "", null, null, ""));
        var first = CheckedArticle.Check(one);

        Assert.NotSame(first, CheckedArticle.Check(two));
        Assert.Same(first, CheckedArticle.Check(one));
    }

    [Theory]
    [InlineData("inLanguage: hi\npublisher: Daily News\n", true)]
    [InlineData("inLanguage: hi\n", false)]
    [InlineData("inLanguage: h_i\npublisher: Daily News\n", false)]
    [InlineData("inLanguage: hi\npublisher: \"\"\n", false)]
    [InlineData("", false)]
    public void A_default_in_the_index_changes_no_article_with_its_own_value(string annotation, bool isSame)
    {
        var source = new ArticleSource("a.txt", "Ada met Bo.", "a.yaml", annotation + "people:\n  ada: Ada\n", "");
        var before = CheckedArticle.Check(source with { Defaults = new IndexDefaults("en", "The Times") });
        var after = CheckedArticle.Check(source with { Defaults = new IndexDefaults("fr", "Le Temps") });

        Assert.Equal(isSame, ReferenceEquals(before, after));
        Assert.Equal(isSame, before.Spec == after.Spec);
    }

    [Theory]
    [InlineData("rating: integer ?", "people:\n  ada: Ada\n", true)]
    [InlineData("rating: integer ?", "rating: 3\npeople:\n  ada: Ada\n", false)]
    [InlineData("rating: integer", "people:\n  ada: Ada\n", false)]
    [InlineData("rating: integer = 3", "people:\n  ada: Ada\n", false)]
    [InlineData("rating: integer = 3 ?", "people:\n  ada: Ada\n", false)]
    [InlineData("rating: integer ?", "ratign: 3\npeople:\n  ada: Ada\n", false)]
    [InlineData("rating: integer ?", "", true)]
    [InlineData("x: text ?\n  places:\n    height: number", "people:\n  ada: Ada\n", true)]
    [InlineData("x: text ?\n  people:\n    age: integer = 3", "people:\n  ada: Ada\n", false)]
    public void A_declaration_changes_no_article_that_does_not_have_the_field(string declaration, string annotation, bool isSame)
    {
        var source = new ArticleSource("b.txt", "Ada met Bo.", "b.yaml", annotation, "");
        var before = CheckedArticle.Check(source with { Schema = Declared("other: text ?") });
        var after = CheckedArticle.Check(source with { Schema = Declared(declaration) });

        Assert.Equal(isSame, ReferenceEquals(before, after));
    }

    [Theory]
    [InlineData("people: [bo]\n", "people:\n    age: integer ?", false)]
    [InlineData("about: bo\n", "people:\n    age: integer ?", false)]
    [InlineData("about: bo\n", "people:\n    age: integer = 3", false)]
    [InlineData("people: [bo]\n", "events:\n    crowd: integer ?", true)]
    [InlineData("about: bo\n", "places:\n    height: number", true)]
    [InlineData("people: [bo]\n", "articles:\n    rating: integer ?", true)]
    public void A_declaration_changes_no_article_that_takes_other_kinds_of_shared_entries(
        string annotation, string declaration, bool isSame)
    {
        const string Who = "---\n- who.yaml\n- c.txt\n";
        var before = Taker("---\nfields:\n  quotes:\n    tone: text ?\n" + Who);
        var after = Taker($"---\nfields:\n  {declaration}\n" + Who);

        Assert.Equal("bo", Assert.Single(before.Spec.Entries).Id);
        Assert.Equal(isSame, ReferenceEquals(before, after));

        CheckedArticle Taker(string index) => CheckedArticle.Check(Assert.Single(new CatalogCheck(
            new SeedFiles(
            [
                new("INDEX.md", index, IsUtf8: true), new("c.txt", "Bo.", IsUtf8: true), new("c.yaml", annotation, IsUtf8: true),
                new("who.yaml", "shared: true\npeople:\n  bo: { name: Bo }\n", IsUtf8: true),
            ]),
            SeedLimits.Default).Sources));
    }

    private static Seeds.Schema.SeedSchema Declared(string fields) => Listing.Read(
        new SeedFile("INDEX.md", $"---\nfields:\n  articles:\n    {fields}\n---\n", IsUtf8: true), [], SharedFiles.None).Schema;

    private static ArticleSource Source(string text, string person) =>
        new("a.txt", text, "a.yaml", $"people:\n  {person}\n", "");
}
