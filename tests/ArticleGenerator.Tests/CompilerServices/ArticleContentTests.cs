using System.Reflection;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator.Tests.CompilerServices;

public sealed class ArticleContentTests
{
    [Fact]
    public void Nothing_is_decoded_before_it_is_asked_for()
    {
        var article = new VisitArticle(new ArticleContent(() => throw new InvalidOperationException(), "garbage"));

        Assert.NotNull(((Article)article).People);
        Assert.Throws<FormatException>(() => article.People.Count);
    }

    /// <summary>A front page asks a thousand articles for their headlines, and decodes no entry of any.</summary>
    [Fact]
    public void A_headline_decodes_no_entry()
    {
        var article = Visit.WithoutText("article a | headline und=A", "person p | name und=P", "quote q | text 0+1");

        Assert.Equal("A", article.Headline.Value);
        Assert.False(article.Content.HasDecoded);
        Assert.Equal("P", article.People[0].Name.Value);
        Assert.True(article.Content.HasDecoded);
    }

    [Fact]
    public void Data_is_a_string_or_its_bytes()
    {
        var (text, bytes) = (new StringArticle(), new Utf8Article());

        Assert.Equal("Ångström 🗼", text.Headline.Value);
        Assert.Equal(text.Headline, bytes.Headline);
        Assert.Equal("पुतिन", bytes.People[0].Name.Value);
    }

    private sealed class StringArticle() : Article(typeof(StringArticle), "article-data 2\nA a|h Ångström 🗼\nP p|n पुतिन");

    private sealed class Utf8Article() : Article(typeof(Utf8Article), "article-data 2\nA a|h Ångström 🗼\nP p|n पुतिन"u8);

    [Fact]
    public void The_text_is_not_touched_by_what_needs_no_text()
    {
        var article = Visit.WithoutText(
            "article a | path a.txt | headline und=A", "person p | name und=P | mentions 0+1",
            "quote q | text 0+1 | speaker p | source 0+1");

        Assert.Equal("P", article.Quotes[0].Speaker?.Name);
        Assert.Equal(new ArticleSpan(0, 1), article.Mentions[0].Span);
        Assert.Equal([new ArticleSpan(0, 1)], article.Quotes[0].Spans);
        Assert.Equal("The text was asked for.", Assert.Throws<InvalidOperationException>(() => article.Quotes[0].Text).Message);
    }

    [Fact]
    public void The_text_is_fetched_once()
    {
        var fetched = 0;
        var article = new VisitArticle(
            new ArticleContent(() => Interlocked.Increment(ref fetched).ToString("x"), Visit.Block("article a")));

        Parallel.For(0, 16, _ => Assert.Equal("1", article.Text));
    }

    [Theory]
    [InlineData("length 3 | hash 0000000000000000")]
    [InlineData("length 4")]
    public void A_text_of_another_build_is_never_cut(string identity)
    {
        var article = Visit.WithText("abc", $"article a | path a.txt | {identity}", "quote q | text 0+1");

        var thrown = Assert.Throws<InvalidOperationException>(() => article.Quotes[0].Text);

        Assert.Equal(
            "The text of the article 'a' (a.txt) and the code generated for it are from different builds. " +
            "Restart the program; if that does not help, rebuild it.",
            thrown.Message);
        Assert.Throws<InvalidOperationException>(() => article.Text);
    }

    /// <summary>What <c>dotnet watch</c> brings into a program, whose resource has the text before the edit.</summary>
    [Fact]
    public void A_text_in_the_data_counts_instead_of_the_one_in_the_assembly()
    {
        var article = Visit.WithText(
            "Ada spoke.", "article a | length 3 | hash 0000000000000000", "person p | name und=Ada | mentions 8+3",
            @"text | text Today\r\n\iAda");

        Assert.Equal("Today\r\n|Ada", article.Text);
        Assert.Equal("Ada", article.Mentions[0].Text);
    }

    /// <summary>In Markdown, they are the words that a reader sees. The text itself stays as is.</summary>
    [Fact]
    public void Words_that_the_text_writes_otherwise_come_from_the_data()
    {
        var article = Visit.WithText(
            "**Ada** B. spoke", "article a", "person p | name und=Ada B. | mentions 2+8 11+5", "quote q | text 2+8 11+5 | cue 11+5",
            "words 2+8 | text Ada B.", "words x | text y");

        Assert.Equal(["Ada B.", "spoke"], article.Mentions.Select(m => m.Text));
        Assert.Equal("Ada B. … spoke", article.Quotes[0].Text);
        Assert.Equal("spoke", article.Quotes[0].Cue?.Text);
        Assert.Equal("Ada** B.", article.Slice(new ArticleSpan(2, 8)));
    }

    [Fact]
    public void A_span_beyond_the_text_says_how_long_the_text_is() =>
        Assert.Contains(
            "'a' has 3 UTF-16 units",
            Assert.Throws<ArgumentOutOfRangeException>(() =>
                Visit.WithText("abc", "article a", "quote q | text 1+3").Quotes[0].Text).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_embedded_text_comes_as_it_was_packed_also_when_it_begins_like_front_matter()
    {
        var assembly = new FakeAssembly(("b.md", "---\r\ntitle: B\r\n---\r\nB\n"u8.ToArray()));

        Assert.Equal("---\r\ntitle: B\r\n---\r\nB\n", TextOf(assembly, "b.md"));
    }

    [Fact]
    public void The_resource_is_opened_once_for_all_articles_of_an_assembly()
    {
        var assembly = new FakeAssembly(("a.txt", "A"u8.ToArray()), ("b.txt", "B"u8.ToArray()));

        Assert.Equal("AB", TextOf(assembly, "a.txt") + TextOf(assembly, "b.txt"));
        Assert.Equal(1, assembly.Opened);
    }

    [Fact]
    public void A_text_that_is_not_embedded_says_which_and_why()
    {
        const string What = "The text of the article 'a' (a.txt) is not in the assembly 'Fake'. ";

        Assert.Equal(
            What + "The build of its project did not embed it: " +
                "reference the ArticleGenerator package in that project, with its build assets, and rebuild it.",
            Assert.Throws<InvalidOperationException>(() => TextOf(new FakeAssembly(), "a.txt")).Message);
        Assert.Equal(
            What + "Restart the program; if that does not help, rebuild it.",
            Assert.Throws<InvalidOperationException>(() => TextOf(new FakeAssembly(("b.txt", [65])), "a.txt")).Message);
    }

    [Fact]
    public void Data_of_a_newer_generator_asks_for_an_update() =>
        Assert.Throws<NotSupportedException>(() => new VisitArticle(new ArticleContent(() => "", "article-data 99\narticle a")).Id);

    [Fact]
    public void Data_without_an_article_is_refused() =>
        Assert.Throws<FormatException>(() => new VisitArticle(new ArticleContent(() => "", "article-data 1\nperson p")).Id);

    [Fact]
    public void Null_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>("data", () => new ArticleContent(() => "", null!));
        Assert.Throws<ArgumentNullException>("text", () => new ArticleContent((Func<string>)null!, ""));
        Assert.Throws<ArgumentNullException>("assembly", () => new ArticleContent((Assembly)null!, ""));
        Assert.Throws<ArgumentNullException>("article", () => new PersonList((Article)null!));
        Assert.Throws<ArgumentNullException>("content", () => new VisitArticle(null!));
    }

    [Fact]
    public void A_list_with_members_is_made_once_and_has_the_entries_of_the_article()
    {
        var article = new ArticleOfLists(
            new ArticleContent(() => "Ada met Bo.", "article-data 1\narticle a | headline und=A\nperson ada | name und=Ada"));

        Assert.Same(article.Named, article.Named);
        Assert.Same(article.People[0], article.Named.Ada);
        Assert.Null(article.Named.Bo);
        Assert.Empty(article.Placed);
    }

    [Fact]
    public void A_list_has_as_many_members_as_it_wants()
    {
        var people = Enumerable.Range(0, 17).Select(i => $"person p{i} | name und=P{i}").ToArray();
        var list = new ManyPeople(Visit.WithoutText(["article a", .. people]));

        Assert.Equal(list.Select(p => p.Id), list.Filled.Select(p => p.Id));
    }

    private sealed class ManyPeople : PersonList
    {
        public ManyPeople(Article article)
            : base(article)
        {
            Fill(out Person a, out var b, out var c, out var d, out var e, out var f, out var g, out var h);
            Fill(out Person i, out var j, out var k, out var l, out var m, out var n, out var o);
            Fill(out Person p, out var q);
            Filled = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q];
        }

        public IReadOnlyList<Person> Filled { get; }
    }

    private sealed class ArticleOfLists(ArticleContent content) : Article(content)
    {
        public PeopleOfIt Named => (PeopleOfIt)(ListOf(0) ?? Keep(0, new PeopleOfIt(this)));

        public PlacesOfIt Placed => (PlacesOfIt)(ListOf(2) ?? Keep(2, new PlacesOfIt(this)));

        public sealed class PeopleOfIt : PersonList
        {
            public readonly Person Ada;
            public readonly Person? Bo;

            public PeopleOfIt(Article article)
                : base(article) => Fill(out Ada, out Bo!);
        }

        public sealed class PlacesOfIt(Article article) : PlaceList(article);
    }

    [Fact]
    public void Lists_end_where_they_end() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Visit.Article().People[99]);

    private static string TextOf(Assembly assembly, string path) =>
        new VisitArticle(new ArticleContent(assembly, Visit.Block($"article a | path {path}"))).Text;

    private sealed class FakeAssembly(params (string Path, byte[] Bytes)[] texts) : Assembly
    {
        public int Opened { get; private set; }

        public override AssemblyName GetName() => new("Fake");

        public override Stream? GetManifestResourceStream(string name)
        {
            Opened++;
            if (texts.Length == 0 || name != "ArticleGenerator.Texts")
                return null;
            var stream = new MemoryStream();
            TextPack.Write(stream, texts.Select(text => (text.Path, new ArraySegment<byte>(text.Bytes))));
            stream.Position = 0;
            return stream;
        }
    }
}
