using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>
/// Publishes the problems to the client shortly after the last change, and only those that have changed. Runs concurrently with the
/// requests; the next change cancels it.
/// </summary>
/// <param name="publish">Sends the problems of one file; null for a client that pulls diagnostics.</param>
/// <param name="refresh">Tells the client that pulled diagnostics may have changed.</param>
/// <param name="fail">Called after an unexpected exception; the next change is processed anyway.</param>
internal sealed class ProblemPublisher(Func<PublishDiagnosticsParams, Task>? publish, Func<Task> refresh, Action<Exception> fail)
    : IDisposable
{
    /// <summary>Long enough for the next keystroke while typing.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    private readonly Dictionary<string, (string Id, int? Version)> published = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim gate = new(1);
    private CancellationTokenSource current = new();

    /// <summary>Starts again with these folders.</summary>
    public Task PublishSoon(IReadOnlyList<SeedsSnapshot> folders)
    {
        current.Cancel();
        current = new();
        var token = current.Token;
        return Task.Run(() => PublishAsync(folders, token), CancellationToken.None);
    }

    public static string IdOf(IReadOnlyList<Diagnostic> diagnostics) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(diagnostics)))[..16];

    public void Dispose()
    {
        current.Cancel();
        current.Dispose();
        gate.Dispose();
    }

    private async Task PublishAsync(IReadOnlyList<SeedsSnapshot> folders, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Pause, cancellation);
            if (publish is not null)
                await PublishAllAsync(publish, folders, cancellation);
            await refresh();
        }
        catch (OperationCanceledException)
        {
            // A newer state is being checked.
        }
#pragma warning disable CA1031 // Nobody waits for this, and the editor must go on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fail(e);
        }
    }

    private async Task PublishAllAsync(
        Func<PublishDiagnosticsParams, Task> publish, IReadOnlyList<SeedsSnapshot> folders, CancellationToken cancellation)
    {
        var found = folders.SelectMany(seeds => seeds.Paths.Select(path => Find(seeds, path, cancellation))).ToList();
        await gate.WaitAsync(cancellation);
        try
        {
            await PublishChangesAsync(publish, found);
        }
        finally
        {
            gate.Release();
        }
    }

    private static PublishDiagnosticsParams Find(SeedsSnapshot seeds, string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(seeds.UriOf(path), seeds.VersionOf(path), DiagnosticFactory.Of(seeds, path, cancellation));
    }

    private async Task PublishChangesAsync(Func<PublishDiagnosticsParams, Task> publish, List<PublishDiagnosticsParams> found)
    {
        var files = found.Select(file => file.Uri).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in published.Keys.Where(uri => !files.Contains(uri)).ToList())
        {
            published.Remove(gone);
            await publish(new(gone, null, []));
        }

        foreach (var file in found)
        {
            var state = (file.Diagnostics.Count == 0 ? "" : IdOf(file.Diagnostics), file.Version);
            var isNew = !published.TryGetValue(file.Uri, out var before);
            if (isNew ? state is ("", null) : before == state)
                continue;

            published[file.Uri] = state;
            await publish(file);
        }
    }
}
