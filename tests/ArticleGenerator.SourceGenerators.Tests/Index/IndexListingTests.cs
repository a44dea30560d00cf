using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

public sealed class IndexListingTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.yaml")]
    public void An_entry_names_the_text_or_its_annotation(string entry)
    {
        var article = Assert.Single(Resolve([entry], ["a.txt", "a.yaml"]).Articles);

        Assert.Equal(("a.txt", "a.yaml"), (article.TextPath, article.AnnotationPath));
    }

    [Fact]
    public void Articles_are_in_the_order_of_the_index()
    {
        var listing = Resolve(["z.md", "sub/b.yml", "a.txt"], ["a.txt", "sub/b.md", "sub/b.yml", "z.md"]);

        Assert.Equal(["z.md", "sub/b.md", "a.txt"], listing.Articles.Select(article => article.TextPath));
        Assert.Equal([null, "sub/b.yml", null], listing.Articles.Select(article => article.AnnotationPath));
    }

    [Fact]
    public void An_annotation_belongs_to_one_text_and_a_text_has_one_annotation()
    {
        var listing = Resolve(["a.txt", "a.md", "b.txt"], ["a.md", "a.txt", "a.yaml", "b.txt", "b.yaml", "b.yml"]);

        Assert.Equal(["a.yaml", null, "b.yaml"], listing.Articles.Select(article => article.AnnotationPath));
        Assert.Equal(["b.yml"], listing.Unlisted);
    }

    [Fact]
    public void Letter_case_counts()
    {
        var missing = Assert.Single(Resolve(["Story.txt"], ["story.txt", "story.yaml"]).Missing);

        Assert.Equal("story.txt", missing.Near);
    }

    [Fact]
    public void A_file_listed_twice_is_a_duplicate_but_a_link_to_its_annotation_is_not()
    {
        var listing = Resolve(["a.txt", "a.yaml", "a.txt"], ["a.txt", "a.yaml"]);

        Assert.Single(listing.Articles);
        var repeated = Assert.Single(listing.Repeated);
        Assert.Equal((2, 0), (repeated.Entry.Start, repeated.First.Start));
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/a.txt")]
    [InlineData("C:/a.txt")]
    [InlineData("c:a.txt")]
    public void A_path_that_leaves_the_folder_is_neither_missing_nor_listed(string entry)
    {
        var listing = Resolve([entry], ["a.txt", entry]);

        Assert.Equal([entry], listing.Escaping.Select(escaping => escaping.Path));
        Assert.Empty(listing.Articles);
        Assert.Empty(listing.Missing);
    }

    [Fact]
    public void The_files_of_an_unlisted_article_count_as_one_and_come_in_ordinal_order()
    {
        var listing = Resolve([], ["b.yaml", "b.txt", "INDEX.md", "B.md", "sub/INDEX.md", "alone.yaml"]);

        Assert.Equal(["B.md", "alone.yaml", "b.txt", "sub/INDEX.md"], listing.Unlisted);
    }

    [Theory]
    [InlineData("_a.txt")]
    [InlineData(".a.txt")]
    [InlineData("_drafts/a.txt")]
    [InlineData("sub/.hidden/a.txt")]
    public void A_draft_is_never_unlisted_and_never_published(string draft)
    {
        Assert.Empty(Resolve([], [draft]).Unlisted);

        var listing = Resolve([draft], [draft]);

        Assert.Empty(listing.Articles);
        Assert.Empty(listing.Missing);
        var unread = Assert.Single(listing.Unread);
        Assert.Equal((UnreadReason.Draft, null), (unread.Reason, unread.Near));
    }

    [Fact]
    public void The_index_is_never_an_article()
    {
        var listing = Resolve(["INDEX.md"], ["INDEX.md"]);

        Assert.Empty(listing.Articles);
        Assert.Empty(listing.Missing);
    }

    [Fact]
    public void An_annotation_without_a_text_is_missing_when_listed()
    {
        var listing = Resolve(["a.yaml"], ["a.yaml"]);

        Assert.Equal("a.yaml", Assert.Single(listing.Missing).Entry.Path);
        Assert.Empty(listing.Unlisted);
    }

    [Theory]
    [InlineData("story.txt", "story.md")]
    [InlineData("Story.txt", "story.txt")]
    [InlineData("story.txt", "2025/story.txt")]
    [InlineData("jaishankr-visit.txt", "jaishankar-visit.txt")]
    [InlineData("moscow-vsiit.txt", "moscow-visit.md")]
    public void A_missing_entry_and_an_unlisted_file_of_nearly_its_name_are_one_problem(string entry, string file)
    {
        var listing = Resolve([entry], [file]);

        Assert.Equal(file, Assert.Single(listing.Missing).Near);
        Assert.Empty(listing.Unlisted);
    }

    [Theory]
    [InlineData("a.txt", "b.md")]
    [InlineData("one.txt", "two.txt", "three.txt")]
    [InlineData("000_03b18ca955abb4e3.txt", "001_7fe2a90cc1d04f58.md")]
    public void Names_that_are_not_near_stay_two_problems(string entry, params string[] files)
    {
        var listing = Resolve([entry], files);

        Assert.Null(Assert.Single(listing.Missing).Near);
        Assert.Equal(files.Order(StringComparer.Ordinal), listing.Unlisted);
    }

    [Fact]
    public void A_text_under_quite_another_name_was_renamed_and_its_annotation_is_not_reported_besides()
    {
        var listing = Resolve(["one.txt"], ["one.yaml", "two.txt"]);

        var missing = Assert.Single(listing.Missing);
        Assert.Equal(("two.txt", true), (missing.Near, missing.HasAnnotation));
        Assert.Empty(listing.Unlisted);
    }

    [Fact]
    public void A_file_answers_one_missing_entry_and_the_nearest_first()
    {
        var listing = Resolve(["report-ab.txt", "report-a.md", "notes-for-mondy.txt"], ["notes-for-monday.txt", "report-a.txt"]);

        Assert.Equal([null, "report-a.txt", "notes-for-monday.txt"], listing.Missing.Select(missing => missing.Near));
        Assert.Empty(listing.Unlisted);
    }

    private static IndexListing Resolve(string[] entries, string[] files) =>
        IndexListing.Resolve([.. entries.Select((path, i) => new IndexEntry(path, "", i, path.Length))], files);
}
