using ArticleGenerator.CompilerServices;

namespace ArticleGenerator.Tests.CompilerServices;

public sealed class ArticleCatalogTests
{
    private readonly List<int> created = [];
    private readonly ArticleCatalog<Article> catalog;

    public ArticleCatalogTests() =>
        catalog = new ArticleCatalog<Article>(() => 3, Create, id => id.Length == 1 ? "abc".IndexOf(id[0], StringComparison.Ordinal) : -1);

    [Fact]
    public void An_article_is_created_when_it_is_asked_for_and_never_before()
    {
        Assert.Equal(3, catalog.Count);
        Assert.Empty(created);

        Assert.Equal("b", catalog[1].Id);
        Assert.Same(catalog[1], catalog[1]);
        Assert.Equal([1], created);
    }

    [Fact]
    public void It_lists_the_articles_in_order() => Assert.Equal(["a", "b", "c"], catalog.Select(article => article.Id));

    [Fact]
    public void Its_articles_have_the_type_that_the_project_gives_them()
    {
        var visits = new ArticleCatalog<VisitArticle>(() => 3, Create, id => id == "b" ? 1 : -1);

        Assert.Equal(["a", "b", "c"], visits.Select(visit => visit.Id));
        Assert.True(visits.TryGet("b", out var found));
        Assert.Same(visits[1].People, found.People);
        IReadOnlyList<Article> articles = visits;
        Assert.Same(found, articles[1]);
    }

    [Fact]
    public void When_code_has_changed_while_it_runs_articles_are_created_again()
    {
        var before = catalog[1];

        catalog.Forget();

        Assert.NotSame(before, catalog[1]);
        Assert.Equal([1, 1], created);
    }

    [Fact]
    public void It_finds_an_article_by_its_id()
    {
        Assert.True(catalog.TryGet("c", out var article));
        Assert.Same(catalog[2], article);
        Assert.False(catalog.TryGet("d", out _));
        Assert.False(catalog.TryGet("", out _));
        Assert.False(catalog.TryGet(null, out _));
        Assert.Equal([2], created);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void It_ends_where_it_ends(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => catalog[index]);

    [Fact]
    public void Many_threads_see_one_instance()
    {
        using var together = new Barrier(4);
        var seen = new Article[4];
        var threads = Enumerable.Range(0, 4).Select(i => new Thread(() =>
        {
            together.SignalAndWait();
            seen[i] = catalog[0];
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(seen, article => Assert.Same(seen[0], article));
    }

    [Fact]
    public void Creating_an_article_may_ask_for_another()
    {
        ArticleCatalog<Article>? all = null;
        all = new ArticleCatalog<Article>(() => 2, i => i == 0 ? all![1] : Create(1), _ => -1);

        Assert.Equal("b", all[0].Id);
    }

    private VisitArticle Create(int index)
    {
        lock (created)
            created.Add(index);
        return Visit.WithoutText("article " + "abc"[index]);
    }
}
