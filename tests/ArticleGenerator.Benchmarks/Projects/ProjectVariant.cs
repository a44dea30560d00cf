namespace ArticleGenerator.Benchmarks;

/// <summary>One way for a project to have articles.</summary>
/// <param name="HasArticles">Whether they are in its assembly.</param>
internal sealed record ProjectVariant(
    string Name, bool HasArticles, Func<Corpus, IProjectContent> Content, Func<Workspace, string> Items, string Properties = "")
{
    public static ProjectVariant Empty { get; } = new("empty", false, _ => new NoContent(), _ => "");

    /// <summary>The compiler gets the paths of the seeds, and nothing reads them.</summary>
    public static ProjectVariant Files { get; } = new(
        "files",
        false,
        c => new SeedFiles(c),
        _ => """<AdditionalFiles Include="seeds/**" />""");

    /// <inheritdoc cref="HandwrittenCode"/>
    public static ProjectVariant Handwritten { get; } = new("handwritten", true, c => new HandwrittenCode(c), w => $"""
        {w.Reference("""ExcludeAssets="build;analyzers" """)}
        <EmbeddedResource Include="ArticleGenerator.Texts" LogicalName="ArticleGenerator.Texts" />
        """);

    /// <summary>The package as it is.</summary>
    public static ProjectVariant Typed { get; } = new("typed", true, c => new SeedFiles(c), w => w.Reference());

    /// <summary>No typed members: an archive that nobody refers to by name.</summary>
    public static ProjectVariant Catalog { get; } =
        Typed with { Name = "catalog", Properties = "<ArticleMembers>catalog</ArticleMembers>" };

    /// <summary>Typed members of the articles that the program names: one of a hundred.</summary>
    public static ProjectVariant Used { get; } = Typed with
    {
        Name = "used",
        Properties = "<ArticleMembers>used</ArticleMembers>",
        Named = corpus => corpus.Numbers.Where(number => number % 100 == 0),
    };

    /// <summary>The articles that the program names.</summary>
    public Func<Corpus, IEnumerable<int>> Named { get; init; } = _ => [];
}
