using System.Globalization;
using Newsroom.Searching;

namespace ArticleGenerator.NewsroomTests.Pages;

public sealed class SearchTests(RunningSite site)
{
    [Theory]
    [InlineData("पुतिन", "jaishankar-moscow-visit")]
    [InlineData("putin", "jaishankar-moscow-visit")]
    [InlineData("पहुंचने के बाद", "jaishankar-moscow-visit")]
    [InlineData("\u092C\u095C\u0940 चाल", "jaishankar-moscow-visit")]
    [InlineData("chart", "keepers-book")]
    [InlineData("江原", "lens-of-skerry-point")]
    [InlineData("مکرانی", "ferry-from-sahilpur")]
    [InlineData("TOMAS BERG", "ferry-from-sahilpur", "lens-of-skerry-point", "keepers-book", "third-day-without-a-ferry")]
    [InlineData("nobody of this name")]
    [InlineData(" ")]
    public async Task A_search_finds_words_of_the_text_and_names_in_any_language_the_newest_story_first(string words, params string[] ids)
    {
        var page = await site.Page($"/search?q={Uri.EscapeDataString(words)}");

        Assert.Equal(ids.Select(id => $"/articles/{id}"), page.QuerySelectorAll(".found h3 a").Select(link => link.GetAttribute("href")));
        Assert.Equal(words, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Every_passage_has_what_was_sought_highlighted_also_where_it_was_cut()
    {
        var page = await site.Page("/search?q=council");
        var passages = page.QuerySelectorAll(".found:has([lang=en]) .excerpt");

        Assert.NotEmpty(passages);
        Assert.Contains(passages, passage => passage.TextContent.TrimStart().StartsWith('…'));
        Assert.All(passages, passage => Assert.Contains("council", passage.QuerySelectorAll("mark").Select(mark => mark.TextContent)));
    }

    [Fact]
    public async Task A_word_of_the_headline_is_highlighted()
    {
        var page = await site.Page("/search?q=ferry");

        Assert.Contains("ferry", page.QuerySelectorAll(".found h3 mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task Somebody_found_by_name_is_shown_where_the_text_has_her_in_its_own_script()
    {
        var page = await site.Page("/search?q=Patrushev");

        Assert.Equal("निकोलाई पात्रुशेव", page.QuerySelector(".found mark")!.TextContent);
        Assert.NotNull(page.QuerySelector(".found-profiles a[href='/people/patrushev']"));
    }

    [Fact]
    public async Task A_search_for_markup_is_shown_as_text()
    {
        var page = await site.Page("/search?q=" + Uri.EscapeDataString("\"><script>window.scripted = 1</script>"));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains(
            "“\"><script>window.scripted = 1</script>”", page.QuerySelector(".standfirst")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snippet_is_cut_between_words()
    {
        var text = string.Concat(Enumerable.Repeat("abcd ", 100)) + "needle" + string.Concat(Enumerable.Repeat(" abcd", 100));

        var words = Around(text, "needle");

        Assert.InRange(words.Length, 200, 300);
        Assert.All(words.Split(' '), word => Assert.Contains(word, (string[])["abcd", "needle"]));
    }

    [Fact]
    public void Where_a_language_writes_no_spaces_a_snippet_is_cut_between_letters()
    {
        // A letter of two units, and one with a mark.
        var text = string.Concat(Enumerable.Repeat("𠮷が", 200)) + "針" + string.Concat(Enumerable.Repeat("𠮷が", 200));

        var letters = Letters(Around(text, "針")).Distinct();

        Assert.Equal(["𠮷", "が", "針"], letters.OrderBy(letter => letter == "針").ThenByDescending(letter => letter.Length));
    }

    private static string Around(string text, string sought)
    {
        var article = new Article("a", text);
        var hit = new ArticleSpan(text.IndexOf(sought, StringComparison.Ordinal), sought.Length);
        return article.Slice(Snippet.Around(article, article.Paragraphs[0], [hit]).Span);
    }

    private static IEnumerable<string> Letters(string text)
    {
        for (var letters = StringInfo.GetTextElementEnumerator(text); letters.MoveNext();)
            yield return letters.GetTextElement();
    }
}
