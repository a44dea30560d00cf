namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Watches folders for a client that does not report changes of files by other programs.</summary>
/// <param name="changed">Called some moments after the last change, on any thread.</param>
internal sealed class FolderWatchers(Action changed) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly List<FileSystemWatcher> watchers = [];
    private int changes;

    public void Watch(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += Notice;
            watcher.Created += Notice;
            watcher.Deleted += Notice;
            watcher.Renamed += Notice;
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    private void Notice(object sender, FileSystemEventArgs change) => _ = NoticeAsync(Interlocked.Increment(ref changes));

    private async Task NoticeAsync(int number)
    {
        await Task.Delay(Pause);
        if (number == Volatile.Read(ref changes))
            changed();
    }
}
