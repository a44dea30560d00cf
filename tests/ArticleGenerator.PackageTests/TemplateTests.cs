using System.Diagnostics;

namespace ArticleGenerator.PackageTests;

/// <summary>What <c>dotnet new</c> makes of the templates builds without a warning, and shows its articles.</summary>
public sealed class TemplateTests(PackedPackage package)
{
    [Fact]
    public async Task A_new_library_builds()
    {
        var library = await package.NewFromTemplate("articles-library", "Island.News");
        library.Write("Use.cs", "class Use { object Quote => Island.News.Articles.SundayFerry.Quotes.FourSummers; }");

        Assert.Empty((await library.Build("-warnaserror")).MustSucceed().Warnings);
    }

    [Fact]
    public async Task A_new_blog_shows_its_posts()
    {
        var blog = await package.NewFromTemplate("articles-blog", "Kitchen-Notes");
        Assert.Empty((await blog.Build("-warnaserror")).MustSucceed().Warnings);

        using var site = CommandLine.Start(
            blog.PathOf(""), [], blog.PathOf("bin/Debug/net10.0/Kitchen-Notes.dll"), "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(site) };

            Assert.Contains("A bell that rings again", await Get(client, ""), StringComparison.Ordinal);
            Assert.Contains(
                "data-kind=\"quote\">It sounded like a kettle</mark>", await Get(client, "posts/a-bell-that-rings-again"),
                StringComparison.Ordinal);
            Assert.Contains("<title type=\"text\">Hello</title>", await Get(client, "feed.xml"), StringComparison.Ordinal);
            using var missing = await client.GetAsync("posts/none", TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, missing.StatusCode);
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }
    }

    private static Task<string> Get(HttpClient client, string path) => client.GetStringAsync(path, TestContext.Current.CancellationToken);

    private static async Task<Uri> AddressOf(Process site)
    {
        const string Listening = "Now listening on: ";
        while (await site.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                return new Uri(line[(at + Listening.Length)..]);
        }

        throw new InvalidOperationException(await site.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
