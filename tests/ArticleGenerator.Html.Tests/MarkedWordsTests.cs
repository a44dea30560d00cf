using ArticleGenerator.Core;

namespace ArticleGenerator.Html.Tests;

/// <summary>The words in the marks are those that the annotation means.</summary>
public sealed class MarkedWordsTests
{
    private static readonly Article[] Corpora = [.. Seeds.Articles.All, .. Coast.Articles.All, .. Blog.Articles.All];

    [Fact]
    public void Each_word_of_CommonMarks_examples_is_marked_alone() => Assert.All(SpecExamples.All, markdown =>
    {
        var article = MarkedExample.WithMentions(markdown, EachWord(ReadableText.Read(markdown).Words));

        AssertMarksHaveTheirWords(article);
    });

    /// <summary>Passages of any length, which cross each other, emphasis, links and blocks.</summary>
    [Fact]
    public void Passages_of_CommonMarks_examples_are_marked_whole()
    {
        var random = new Random(1);
        Assert.All(SpecExamples.All, markdown =>
        {
            var words = ReadableText.Read(markdown).Words;
            var stretches = Enumerable.Range(0, words.Trim().Length == 0 ? 0 : 8).Select(_ => MarkedExample.Stretch(random, words));

            AssertMarksHaveTheirWords(MarkedExample.WithMentions(markdown, stretches));
        });
    }

    [Fact]
    public void Windows_line_ends_change_no_mark() => Assert.All(SpecExamples.All, markdown =>
    {
        var windows = markdown.Replace("\n", "\r\n", StringComparison.Ordinal);

        AssertMarksHaveTheirWords(MarkedExample.WithMentions(windows, EachWord(ReadableText.Read(windows).Words)));
    });

    [Fact]
    public void Every_passage_of_the_articles_here_is_marked()
    {
        Assert.True(Corpora.Sum(article => article.Entries.Count) > 40);
        Assert.All(Corpora, article =>
        {
            var page = Page.Of(article.ToHtml());
            foreach (var entry in article.Entries.Where(entry => entry.Spans.Count > 0))
            {
                var passages = entry switch
                {
                    NamedEntity entity => entity.Mentions,
                    Quote quote => quote.Passages,
                    Event happening => happening.Passages,
                    _ => [],
                };
                var kind = entry.Kind.ToString().ToLowerInvariant();

                Assert.Equal(
                    Page.WithoutSpace(string.Concat(passages.OrderBy(passage => passage.Span.Start).Select(passage => passage.Text))),
                    Page.WithoutSpace(page.WordsOf(entry.Id, kind)));
                Assert.NotNull(page.GetElementById("entry-" + entry.Id));
            }
        });
    }

    private static void AssertMarksHaveTheirWords(Article article)
    {
        var page = Page.Of(article.ToHtml());
        foreach (var person in article.People.Where(person => !MarkedExample.IsInHtml(article, person)))
            Assert.Equal(Page.WithoutSpace(person.Name.Value), Page.WithoutSpace(page.WordsOf(person.Id, "person")));
    }

    private static IEnumerable<(int Start, int Length)> EachWord(string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var end = start;
            while (end < words.Length && !char.IsWhiteSpace(words[end]))
                end++;
            if (end > start)
                yield return (start, end - start);
            start = end;
        }
    }
}
