namespace ArticleGenerator.Tasks;

/// <summary>What tells that a file is as it was, without reading it.</summary>
/// <param name="Modified">In ticks of UTC; 0 for a file that is not there.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct FileStamp(long Modified, long Length)
{
    // Some file systems count in steps of two seconds.
    private static readonly long Step = TimeSpan.FromSeconds(2).Ticks;

    public static FileStamp Of(string path) =>
        new FileInfo(path) is { Exists: true } file ? new(file.LastWriteTimeUtc.Ticks, file.Length) : default;

    /// <summary>Whether the file could not change after this time and keep its stamp.</summary>
    public bool IsBefore(DateTime time) => Modified + Step < time.Ticks;
}
