namespace ArticleGenerator.PackageTests;

/// <summary>Images of the seeds folder: the compiler opens none, and is told by the build which there are.</summary>
public sealed class ImageTests(PackedPackage package)
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>";

    [Fact]
    public async Task An_image_has_its_size_and_one_that_goes_is_missed_at_the_next_build()
    {
        var project = package.NewProject();
        project.Write("seeds/INDEX.md", "- lamp.txt\n");
        project.Write("seeds/lamp.txt", "Text.");
        project.Write("seeds/lamp.yaml", "image: { src: lamp.svg, alt: The lamp }\n");
        project.Write("seeds/lamp.svg", Svg);
        project.Write(
            "Program.cs",
            "var image = App.Articles.Lamp.Image;\n"
                + "System.Console.Write(image is null ? \"none\" : $\"{image.Source} {image.Width}x{image.Height}\");\n");

        var first = (await project.Build()).MustSucceed();
        Assert.Empty(first.Warnings);
        Assert.Equal("lamp.svg 40x30", (await project.Run()).MustSucceed().Output);
        Assert.False(project.Ships("www.w3.org"));
        Assert.False((await project.Build()).MustSucceed().Compiled);

        project.Write("seeds/lamp.svg", Svg.Replace("40", "400", StringComparison.Ordinal));
        (await project.Build()).MustSucceed();
        Assert.Equal("lamp.svg 400x30", (await project.Run()).MustSucceed().Output);

        project.Move("seeds/lamp.svg", "seeds/Lamp.svg");
        var gone = (await project.Build()).MustSucceed();
        Assert.Contains("lamp.yaml(1,15): warning ART3022: ", Assert.Single(gone.Warnings), StringComparison.Ordinal);
        Assert.Contains("Write 'Lamp.svg': letter case matters.", gone.Warnings[0], StringComparison.Ordinal);
        Assert.Equal("none", (await project.Run()).MustSucceed().Output);
    }
}
