using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>The image of an article, and what the build says about it.</summary>
public sealed class ImageTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'/>";

    [Fact]
    public async Task An_image_is_whole_in_a_program()
    {
        var article = await Load(
            ("a/lamp.txt", "Text."), ("a/pictures/lamp.svg", Svg),
            ("a/lamp.yaml",
                "inLanguage: en\nurl: https://example.org/a/lamp\nimage:\n  src: ./pictures/lamp.svg\n"
                    + "  alt: { en: The lamp, de: Die Lampe }\n"
                + "  caption: At night\n  credit: Ines Marsh\n"));

        var image = article.Image!;
        Assert.Equal(("a/pictures/lamp.svg", 40, 30, "Ines Marsh"), (image.Source, image.Width, image.Height, image.Credit));
        Assert.Equal(("Die Lampe", "At night"), (image.Alt!.In("de"), image.Caption!.ToString()));
        Assert.Contains(
            "\"image\":{\"@type\":\"ImageObject\",\"contentUrl\":\"https://example.org/a/pictures/lamp.svg\"",
            article.ToJsonLd(page: new Uri("https://example.org/index.html")), StringComparison.Ordinal);
        Assert.Contains("\"contentUrl\":\"a/pictures/lamp.svg\"", article.ToJsonLd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cover:\n  image: cover.svg\n  alt: A tower\n  relative: true", "posts/lamp/cover.svg 40 A tower")]
    [InlineData("image: ./cover.svg", "posts/lamp/cover.svg 40 ")]
    [InlineData("hero:\n  tagline: x\n  image:\n    file: ../lamp/cover.svg\n    alt: A tower", "posts/lamp/cover.svg 40 A tower")]
    [InlineData("heroImage: cover.svg\nheroImageAlt: A tower", "posts/lamp/cover.svg 40 A tower")]
    [InlineData("images: [cover.svg, b.svg]", "posts/lamp/cover.svg 40 ")]
    [InlineData("image: /images/elsewhere.png", "/images/elsewhere.png  ")]
    [InlineData("image: https://example.org/x.png", "https://example.org/x.png  ")]
    [InlineData("image:\n  url: https://example.org/x.png\n  alt: X", "https://example.org/x.png  X")]
    [InlineData("image: ../../assets/x.png", "../../assets/x.png  ")]
    [InlineData("cover: false", "  ")]
    [InlineData("image:", "  ")]
    public async Task The_image_of_another_tool_is_used_as_is(string frontMatter, string expected)
    {
        var article = await Load(("posts/lamp/index.md", $"---\ntitle: x\n{frontMatter}\n---\nText."), ("posts/lamp/cover.svg", Svg));

        Assert.Equal(expected, $"{article.Image?.Source} {article.Image?.Width} {article.Image?.Alt}");
    }

    [Fact]
    public void Without_a_list_of_images_none_is_missing()
    {
        var article = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- a.txt\n"), ("a.txt", "Text."), ("a.yaml", "image: { src: a.jpg, alt: x }"))).LoadArticles().Single();

        Assert.Equal("a.jpg", article.Image!.Source);
    }

    [Fact]
    public async Task A_missing_image_costs_the_image_alone()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- a.txt\n"), ("a.txt", "Text."), ("a.yaml", "headline: A\nimage: { src: a.jpg, alt: x }"), ("b.svg", Svg)));

        Assert.Contains("ART3022", Assert.Single(await run.Warnings()), StringComparison.Ordinal);
        Assert.Null(Assert.Single(run.LoadArticles()).Image);
    }

    [Fact]
    public void An_image_of_megabytes_gets_a_hint()
    {
        var link = new ImageLink("a.jpg", "a.txt", default, IsForeign: false);

        Assert.Empty(ImageRules.Find([link], new([new ImageFile("a.jpg", 1, 1, 2_000_000)])));
        var problem = Assert.Single(ImageRules.Find([link], new([new ImageFile("a.jpg", 1, 1, 7_340_000)])));
        Assert.Equal("The image 'a.jpg' is 7.3 MB, which is slow to load. Save it with fewer pixels, or as WebP or AVIF.", problem.Message);
    }

    [Fact]
    public async Task An_author_may_be_a_person_of_the_article()
    {
        var article = await Load(
            ("a.txt", "Text."),
            ("a.yaml", "inLanguage: hi\nauthor: [marsh, Bo Lind]\npeople:\n  marsh:\n"
                + "    name: { en: Ines Marsh, hi: इनेस मार्श }\n    mentions: []\n"));

        Assert.Equal(["इनेस मार्श", "Bo Lind"], article.Authors);
        Assert.Same(article.People[0], Assert.Single(article.AuthorPeople));
        Assert.Contains(
            "\"author\":[{\"@type\":\"Person\",\"@id\":\"#marsh\",\"name\":\"इनेस मार्श\"},{\"@type\":\"Person\",\"name\":\"Bo Lind\"}]",
            article.ToJsonLd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452000000280000001E08", 40, 30)]
    [InlineData("47494638396128001E00F00000", 40, 30)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC00011080 01E0028030122", 40, 30)]
    [InlineData("FFD8FFFFE000104A46494600010100000100010000FFC20011080 01E0028030122", 40, 30)]
    [InlineData("FFD8FFE1001E457869660000 49492A0008000000 0100 1201 0300 01000000 06000000FFC00011080 01E0028030122", 30, 40)]
    [InlineData("524946460000000057454250565038580A000000100000002700001D0000", 40, 30)]
    [InlineData("5249464600000000574542505650384C000000002F27400700", 40, 30)]
    [InlineData("52494646000000005745425056503820000000003001009D012A28001E00", 40, 30)]
    [InlineData("0000001C6674797061766966000000006D696631000000146973706500000000000000280000001E00000000", 40, 30)]
    [InlineData("0000001C6674797061766966000000006D696631000000146973706500000000000000280000001E0000000969726F7401 00000000", 30, 40)]
    public void The_size_of_an_image_is_in_its_first_bytes(string hex, int width, int height) =>
        Assert.Equal((width, height), ImageSize.Read(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<svg width='40' height=\"30px\">", 40, 30)]
    [InlineData("<?xml version='1.0'?>\n<!-- <svg> -->\n<svg\n  viewBox='0 0 40 30'\n  width='100%'>", 40, 30)]
    [InlineData("<svg viewBox='-5, -5, 39.6, 30.4'>", 40, 30)]
    [InlineData("<svg width='100%' height='100%'>", 0, 0)]
    [InlineData("<svg stroke-width='4' height='3'>", 0, 0)]
    [InlineData("<html>", 0, 0)]
    public void The_size_of_an_SVG_is_that_of_its_root(string text, int width, int height) =>
        Assert.Equal((width, height), ImageSize.Read(Encoding.UTF8.GetBytes(text)) ?? (0, 0));

    /// <summary>Bytes that begin like an image and end anywhere have no size, and cause no exception.</summary>
    [Fact]
    public void Bytes_of_a_stranger_are_harmless()
    {
        var random = new Random(7);
        string[] starts =
        [
            "89504E470D0A", "474946383961", "FFD8FFE1001E45786966000049492A00", "524946460000000057454250565038", "0000001C66747970",
            "3C737667",
        ];
        for (var i = 0; i < 20_000; i++)
        {
            var rest = new byte[random.Next(60)];
            random.NextBytes(rest);
            _ = ImageSize.Read([.. Convert.FromHexString(starts[i % starts.Length]), .. rest]);
        }
    }

    private static async Task<Article> Load(params (string Path, string Text)[] seeds)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            [.. seeds, ("INDEX.md", string.Concat(seeds.Where(s => SeedPath.IsText(s.Path)).Select(s => $"- {s.Path}\n")))]));
        Assert.Empty(await run.Warnings());
        return Assert.Single(run.LoadArticles());
    }
}
