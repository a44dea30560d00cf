namespace ArticleGenerator.Tool;

/// <summary>The environment of a command: its output, and the folder that paths are relative to.</summary>
internal sealed record Workplace(TextWriter Out, TextWriter Error, string CurrentDirectory)
{
    /// <summary>Whether the output goes to a terminal with colors.</summary>
    public bool UsesColor { get; init; }

    /// <summary>Whether the error stream goes to a terminal.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>A path for display: relative if it is below the folder, with '/'.</summary>
    public string Show(string path) => Path.GetRelativePath(CurrentDirectory, path).Replace('\\', '/');
}
