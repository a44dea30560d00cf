namespace ArticleGenerator.Html.Tests;

/// <summary>Makes articles and finds places in them.</summary>
internal static class Story
{
    public static Article Markdown(string text) => new("story", text) { Path = "2024/story.md", InLanguage = new("en") };

    public static Article Plain(string text) => new("story", text) { InLanguage = new("en") };

    /// <summary>The place of words in a text.</summary>
    public static ArticleSpan Place(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static Person Person(string text, string id, params string[] words) =>
        new("story", id, id) { Mentions = [.. words.Select(word => new Mention(word, Place(text, word)))] };

    public static Place PlaceNamed(string text, string id, string words) =>
        new("story", id, id) { Mentions = [new Mention(words, Place(text, words))] };

    public static Quote Quote(string text, string id, string words) =>
        new("story", id, words) { Passages = [new(words, Place(text, words))] };

    public static Event Event(string text, string id, string words) =>
        new("story", id, id) { Passages = [new(words, Place(text, words))] };
}
