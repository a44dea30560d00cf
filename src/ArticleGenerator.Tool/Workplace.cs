namespace ArticleGenerator.Tool;

/// <summary>Where a command runs: what it prints to, and the folder that paths are relative to.</summary>
internal sealed record Workplace(TextWriter Out, TextWriter Error, string CurrentDirectory)
{
    /// <summary>A person sees the output, in a terminal with colors.</summary>
    public bool UsesColor { get; init; }

    /// <summary>A person waits at a terminal, and sees the errors there.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>A path as people write it here: relative where it lies below, with '/'.</summary>
    public string Show(string path) => Path.GetRelativePath(CurrentDirectory, path).Replace('\\', '/');
}
