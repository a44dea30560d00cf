namespace ArticleGenerator.Html.Tests;

/// <summary>Excerpts, words and minutes, in any script.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("one two, three-four don't 3.5", 5)]
    [InlineData("उन्होंने कहा: नमस्ते।", 3)]
    [InlineData("议会决定桥将在春天重开。", 6)]
    [InlineData("東京タワーに行く", 4)]
    [InlineData("다리가 다시 열린다", 3)]
    [InlineData("ภาษาไทย", 2)]
    [InlineData("", 0)]
    [InlineData("😀 — …", 0)]
    public void Words_are_counted_as_the_script_writes_them(string text, int words) =>
        Assert.Equal(words, Story.Plain(text).Render().WordCount);

    [Fact]
    public void Headings_count_and_code_and_addresses_do_not() => Assert.Equal(
        6,
        Story.Markdown(
            "# One two\n\nthree `code` [four](/five/six)\n\n```\nseven eight\n```\n\n" +
            "<div class=\"nine\">\n\n![ten](x.png) five").Render().WordCount);

    [Fact]
    public void The_time_follows_from_the_words()
    {
        var article = Story.Plain(string.Concat(Enumerable.Repeat("word ", 460)));

        Assert.Equal(TimeSpan.FromMinutes(2), article.Render().ReadingTime);
        Assert.Equal(TimeSpan.FromMinutes(4.6), article.Render(new() { WordsPerMinute = 100 }).ReadingTime);
        Assert.Equal(TimeSpan.FromMinutes(1), Story.Plain(new string('灯', 460)).Render().ReadingTime);
    }

    [Theory]
    [InlineData("One two three four five six.", 10, "One two three four five six.")]
    [InlineData("One two three four five six.", 4, "One two three four…")]
    [InlineData("One two, three four five six.", 2, "One two…")]
    [InlineData("It rained. It rained again and again.", 3, "It rained.")]
    [InlineData("It rained. It rained on and on and on.", 8, "It rained. It rained on and on and…")]
    [InlineData("She saw Dr. Quill and the tall lamp burning.", 4, "She saw Dr. Quill…")]
    [InlineData("“It rained.” Then it stopped again.", 3, "“It rained.”")]
    [InlineData("It cost 3.50 pounds in all", 3, "It cost 3.50…")]
    [InlineData("बारिश हुई। फिर वह रुक गई और सब चले", 3, "बारिश हुई।")]
    [InlineData("एस. जयशंकर मॉस्को पहुंचे और बोले", 2, "एस. जयशंकर…")]
    [InlineData("议会决定。桥将在春天重开放", 4, "议会决定。")]
    [InlineData("议会决定桥将在春天重开放", 3, "议会决定桥将…")]
    [InlineData("ภาษาไทย สวยงาม", 3, "ภาษาไทย…")]
    [InlineData("🇮🇳 ki", 5, "🇮🇳 ki")]
    public void An_excerpt_ends_with_a_sentence_or_a_word(string text, int words, string excerpt) =>
        Assert.Equal(excerpt, Story.Plain(text).Render().Excerpt(words));

    [Fact]
    public void An_excerpt_is_running_text() => Assert.Equal(
        "One & two. Three four.",
        Story.Markdown(
            "# Title\n\n*One* &amp; [two](/x).\n\n```\ncode\n```\n\n" +
            "| a | b |\n|---|---|\n| c | d |\n\n<b>\n\n- Three\n  four.[^1]\n\n[^1]: Five").Render().Excerpt());

    [Fact]
    public void Chinese_lines_are_joined_without_a_space() =>
        Assert.Equal("议会决定桥将在春天重开。", Story.Markdown("议会决定桥将在\n春天重开。").Render().Excerpt());
}
