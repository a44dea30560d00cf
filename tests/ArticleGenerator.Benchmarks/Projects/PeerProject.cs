namespace ArticleGenerator.Benchmarks;

/// <summary>The articles as Markdown with front matter, and the project of a peer that reads them.</summary>
internal sealed class PeerProject : IBuild
{
    private readonly Workspace workspace;
    private readonly PeerTool tool;
    private readonly Corpus corpus;
    private readonly string articlesFolder;
    private readonly string folder;
    private int edits;

    public PeerProject(Workspace workspace, PeerTool tool, Corpus corpus)
    {
        this.workspace = workspace;
        this.tool = tool;
        this.corpus = corpus;
        var parent = $"peers/{tool.Name.Replace(' ', '-')}-{corpus.Count}";
        articlesFolder = workspace.NewFolder(parent + "/articles");
        folder = workspace.PathOf(parent + "/project");
        foreach (var number in corpus.Numbers)
            Write(corpus.FrontMatterOf(number));
    }

    public string Name => tool.Name;

    public int Articles => corpus.Count;

    private string Result => File.ReadAllText(Path.Combine(folder, tool.Result));

    public void Prepare(Stage stage)
    {
        if (stage == Stage.Full)
            WriteProject();
        if (stage == Stage.SeedEdit)
            Write(corpus.FrontMatterOf(corpus.First, ++edits));
    }

    public CommandRun Run() => workspace.Shell.Run(
        folder, PeerTool.Node, [("NO_COLOR", "1"), ("ASTRO_TELEMETRY_DISABLED", "1")],
        [Path.Combine(PeerTool.Modules, tool.Script), .. tool.Arguments]);

    public void Verify(Stage stage)
    {
        var result = Result;
        var found = result.Split(tool.Mark).Length - 1;
        if (found != Articles)
            throw new BenchmarkException($"{Name}: {found} of {Articles} articles are in {tool.Result}.");
        if (stage == Stage.SeedEdit && !result.Contains(Corpus.MarkOf(edits), StringComparison.Ordinal))
            throw new BenchmarkException($"{Name}: the edit is not in {tool.Result}.");
    }

    private void Write((string Path, string Text) file) => File.WriteAllText(Path.Combine(articlesFolder, file.Path), file.Text);

    /// <summary>Afresh, so that there is neither output nor cache.</summary>
    private void WriteProject()
    {
        workspace.NewFolder(folder);
        var source = Path.Combine(PeerTool.Folder, tool.Config);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
