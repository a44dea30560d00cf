using System.IO.Compression;

namespace ArticleGenerator.PackageTests;

/// <summary>Whose work is in the packages is said in them.</summary>
public sealed class NoticesTests(PackedPackage package)
{
    [Fact]
    public async Task The_tool_names_every_library_that_it_contains()
    {
        using var archive = await ZipFile.OpenReadAsync(package.Tool, TestContext.Current.CancellationToken);
        using var notices = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.md")!.Open());
        var text = await notices.ReadToEndAsync(TestContext.Current.CancellationToken);
        var libraries = archive.Entries
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Except(["articles", "ArticleGenerator.Seeds"])
            .ToList();

        Assert.Contains("Tomlyn", libraries);
        Assert.All(libraries, library => Assert.True(
            text.Contains($"`{library}`", StringComparison.Ordinal) || text.Contains($"/{library}.dll`", StringComparison.Ordinal),
            library));
    }

    [Fact]
    public async Task Every_package_brings_a_license_a_readme_and_an_icon()
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(package.File)!, "ArticleGenerator.*.nupkg"))
        {
            using var archive = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
            Assert.Subset(
                archive.Entries.Select(entry => entry.FullName).ToHashSet(), new HashSet<string> { "LICENSE", "README.md", "icon.png" });
        }
    }
}
