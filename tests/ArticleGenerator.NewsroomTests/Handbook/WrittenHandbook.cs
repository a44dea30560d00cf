using ArticleGenerator.NewsroomTests.Publishing;
using Handbook;

namespace ArticleGenerator.NewsroomTests.Handbook;

/// <summary>The documentation, written as a site into a folder of its own.</summary>
public sealed class WrittenHandbook : IAsyncLifetime
{
    public static IReadOnlyList<DocsPage> Pages => global::Handbook.Articles.All;

    public string Folder { get; } = Directory.CreateTempSubdirectory("handbook-").FullName;

    public IReadOnlyList<string> Files { get; private set; } = [];

    public LinkChecker Links => new(new Uri("https://docs.example.org/"), Folder, Files);

    public async ValueTask InitializeAsync() => Files = await new Site(Pages).WriteAsync(Folder);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public Uri AddressOf(string file) => new(Path.Combine(Folder, file));
}
