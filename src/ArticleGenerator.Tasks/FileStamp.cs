namespace ArticleGenerator.Tasks;

/// <summary>Shows whether a file is unchanged, without reading it.</summary>
/// <param name="Modified">In ticks of UTC; 0 for a file that does not exist.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct FileStamp(long Modified, long Length)
{
    // Some file systems have a resolution of two seconds.
    private static readonly long Step = TimeSpan.FromSeconds(2).Ticks;

    public static FileStamp Of(string path) =>
        new FileInfo(path) is { Exists: true } file ? new(file.LastWriteTimeUtc.Ticks, file.Length) : default;

    /// <summary>Whether any change after this time would change the stamp.</summary>
    public bool IsBefore(DateTime time) => Modified + Step < time.Ticks;
}
