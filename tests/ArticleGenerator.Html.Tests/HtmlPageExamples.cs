using Coast;

namespace ArticleGenerator.Html.Tests;

/// <summary>The programs of docs/html.md, in its order.</summary>
internal static class HtmlPageExamples
{
    public static IReadOnlyList<Action> All { get; } =
    [
        () =>
        {
            var story = Articles.SkerryPointLight;
            var html = story.ToHtml();
            Console.WriteLine(html.Split('\n')[0]);
        },
        () =>
        {
            var options = new HtmlOptions
            {
                Marks = MarkKinds.Person | MarkKinds.Date,
                EntryUrl = entry => entry is Person ? $"/people/{entry.Id}" : null,
            };
            Console.Write(Articles.SkerryPointLight.Render(options).Blocks[1].Html);
        },
        () =>
        {
            var quote = Articles.SkerryPointLight.Quotes.FullStop;
            var at = quote.Article.Text.IndexOf("light is", StringComparison.Ordinal);
            var found = new HtmlOptions { Marks = MarkKinds.Highlight, Highlights = [new ArticleSpan(at, "light".Length)] };
            Console.WriteLine(quote.Article.ToInlineHtml(quote.Spans[0], found));
        },
        () =>
        {
            var page = Articles.SkerryPointLight.Render();
            Console.WriteLine(page.Excerpt(12));
            Console.WriteLine($"{page.WordCount} words, {page.ReadingTime.TotalSeconds:0} seconds");

            var story = new Article("tower", "# The tower\n\n## Stairs\n\n## Lamp") { Path = "tower.md" };
            Console.Write(story.Render().TableOfContents);
        },
        () =>
        {
            var options = new HtmlOptions { ImageUrl = (article, source) => $"/posts/{Path.GetDirectoryName(article.Path)}/{source}" };
            var lamp = new Article("lamp", "![The lamp](lamp.jpg)") { Path = "2024/lamp.md" };
            Console.Write(lamp.ToHtml(options));
        },
        () =>
        {
            var options = new HtmlOptions
            {
                Marks = MarkKinds.Quote,
                MarkAttributes = piece =>
                [
                    new("class", piece.IsLast ? "voice last" : "voice"),
                    new("title", (piece.Entry as Quote)?.Speaker?.Name.Value),
                ],
            };
            Console.WriteLine(Articles.SkerryPointLight.ToInlineHtml(Articles.SkerryPointLight.Quotes.FullStop.Spans[0], options));
        },
    ];

    public static string OutputOf(int number)
    {
        Console.Output.Value = "";
        All[number]();
        return Console.Output.Value;
    }

    /// <summary>What the programs write to: tests run at the same time.</summary>
    private static class Console
    {
        public static AsyncLocal<string> Output { get; } = new();

        public static void Write(string text) => Output.Value += text;

        public static void WriteLine(string line) => Write(line + "\n");
    }
}
