namespace ArticleGenerator.Benchmarks;

/// <summary>What a project has of the articles.</summary>
internal interface IProjectContent
{
    void Write(string folder);

    /// <summary>Changes the headline of the first article.</summary>
    void Edit(string folder, int edit);
}

/// <summary>Nothing.</summary>
internal sealed class NoContent : IProjectContent
{
    public void Write(string folder)
    {
    }

    public void Edit(string folder, int edit)
    {
    }
}

/// <summary>The seeds folder.</summary>
internal sealed class SeedFiles(Corpus corpus) : IProjectContent
{
    public void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        foreach (var file in corpus.Files())
            Write(folder, file);
    }

    public void Edit(string folder, int edit) => Write(folder, corpus.FilesOf(corpus.First, edit).Last());

    private static void Write(string folder, (string Path, string Text) file) =>
        File.WriteAllText(Path.Combine(folder, "seeds", file.Path), file.Text);
}
