using System.Collections.Concurrent;
using System.Text.Json;
using ArticleGenerator.Tool.LanguageServer;
using Nerdbank.Streams;
using StreamJsonRpc;

namespace ArticleGenerator.Tool.Tests.LanguageServer;

/// <summary>An editor, as the server sees one, over streams in the same process.</summary>
internal sealed class LanguageClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder;
    private readonly JsonRpc rpc;
    private readonly Task<int> server;
    private readonly Dictionary<string, string> open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> versions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonElement> published = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim news = new(0);

    private LanguageClient(TemporaryFolder folder)
    {
        this.folder = folder;
        var (here, there) = FullDuplexStream.CreatePair();
        server = ServerConnection.RunAsync(there, there);
        rpc = new(new HeaderDelimitedMessageHandler(here, here, new SystemTextJsonFormatter()));
        rpc.AddLocalRpcTarget(new Handlers(this));
        rpc.StartListening();
    }

    public JsonElement Initialized { get; private set; }

    public JsonElement Registered { get; private set; }

    public int Refreshes { get; private set; }

    public IReadOnlyList<string> Progress { get; private set; } = [];

    /// <summary>Begins a session on the seeds of a folder.</summary>
    public static async Task<LanguageClient> StartAsync(TemporaryFolder folder, object? capabilities = null, string[]? seeds = null)
    {
        var client = new LanguageClient(folder);
        client.Initialized = await client.RequestAsync(
            "initialize",
            new
            {
                processId = (int?)null,
                rootUri = FileUri.From(folder.Path),
                capabilities = capabilities ?? new { },
                initializationOptions = new { seeds },
            });
        await client.NotifyAsync("initialized", new { });
        return client;
    }

    public string UriOf(string path) => FileUri.From(Path.Combine(folder.Path, path));

    /// <summary>The text of an open document, or that of the file if it isn't open.</summary>
    public string TextOf(string path) => open.TryGetValue(path, out var text) ? text : folder[path];

    public Task<JsonElement> RequestAsync(string method, object parameters) =>
        rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters).WaitAsync(Patience);

    public Task NotifyAsync(string method, object parameters) => rpc.NotifyWithParameterObjectAsync(method, parameters);

    public async Task OpenAsync(string path)
    {
        open[path] = folder[path];
        await NotifyAsync(
            "textDocument/didOpen",
            new { textDocument = new { uri = UriOf(path), languageId = "yaml", version = versions[path] = 1, text = open[path] } });
    }

    /// <summary>Replaces the whole text of a document.</summary>
    public async Task WriteAsync(string path, string text)
    {
        if (!open.ContainsKey(path))
            await OpenAsync(path);
        open[path] = text;
        await ChangeAsync(path, new { text });
    }

    public Task ChangeAsync(string path, params object[] changes) => NotifyAsync(
        "textDocument/didChange", new { textDocument = new { uri = UriOf(path), version = ++versions[path] }, contentChanges = changes });

    /// <summary>The problems of a document as it is now: <c>3:4 ART4001</c>, lines and columns from 1.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync(string path, int? count = null)
    {
        var until = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < until)
        {
            if (published.TryGetValue(UriOf(path), out var found) && IsCurrent(path, found)
                && (count is null || found.GetProperty("diagnostics").GetArrayLength() == count))
            {
                return [.. found.GetProperty("diagnostics").EnumerateArray().Select(ShowProblem)];
            }

            await news.WaitAsync(TimeSpan.FromMilliseconds(200));
        }

        throw new TimeoutException($"No problems of '{path}' came.");
    }

    /// <summary>Waits for what the server does unasked.</summary>
    public async Task UntilAsync(Func<bool> condition)
    {
        for (var until = DateTime.UtcNow + Patience; !condition();)
        {
            Assert.True(DateTime.UtcNow < until, "It never came.");
            await news.WaitAsync(TimeSpan.FromMilliseconds(200));
        }
    }

    public JsonElement Published(string path) => published[UriOf(path)].GetProperty("diagnostics");

    /// <summary>A request at a place, which <c>¦</c> shows in words of the document.</summary>
    public Task<JsonElement> AtAsync(string method, string path, string words, object? more = null) =>
        RequestAsync(method, Join(new { textDocument = new { uri = UriOf(path) }, position = PositionOf(path, words) }, more));

    public (int Line, int Character) Place(string path, string words)
    {
        var offset = TextOf(path).IndexOf(words.Replace("¦", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(offset >= 0, $"'{words}' does not stand in '{path}'.");
        offset += words.IndexOf('¦', StringComparison.Ordinal);
        var before = TextOf(path)[..offset];
        return (before.Count(c => c == '\n'), offset - (before.LastIndexOf('\n') + 1));
    }

    /// <summary>A range, which two <c>¦</c> show in words of the document.</summary>
    public object RangeOf(string path, string words)
    {
        var first = words.IndexOf('¦', StringComparison.Ordinal);
        return new { start = PositionOf(path, words.Remove(words.LastIndexOf('¦'), 1)), end = PositionOf(path, words.Remove(first, 1)) };
    }

    public Task<JsonElement> ActionsAsync(string path, string words, params string[] only) => RequestAsync(
        "textDocument/codeAction",
        new
        {
            textDocument = new { uri = UriOf(path) },
            range = RangeOf(path, words.Count(c => c == '¦') == 1 ? words.Replace("¦", "¦¦", StringComparison.Ordinal) : words),
            context = new { diagnostics = Array.Empty<object>(), only = only.Length == 0 ? null : only },
        });

    /// <summary>The words of a range of a document.</summary>
    public string Words(string uri, JsonElement range)
    {
        var text = TextOf(PathOf(uri));
        return text[OffsetOf(text, range.GetProperty("start"))..OffsetOf(text, range.GetProperty("end"))];
    }

    /// <summary>Locations as <c>path: words</c>.</summary>
    public IEnumerable<string> Show(JsonElement locations) => locations.EnumerateArray().Select(location =>
    {
        var uri = location.GetProperty("uri").GetString()!;
        return $"{PathOf(uri)}: {Words(uri, location.GetProperty("range"))}";
    });

    /// <summary>What a report of the workspace says: <c>path(line,column): id: message</c>.</summary>
    public IEnumerable<string> Problems(JsonElement report, Func<string, int, bool> isWanted) =>
        from file in report.GetProperty("items").EnumerateArray()
        from problem in file.GetProperty("items").EnumerateArray()
        where isWanted(problem.GetProperty("code").GetString()!, problem.GetProperty("severity").GetInt32())
        let place = PlaceOf(problem)
        select $"{PathOf(file.GetProperty("uri").GetString()!)}({place.Line},{place.Column}): "
            + $"{problem.GetProperty("code").GetString()}: {problem.GetProperty("message").GetString()}";

    public static IReadOnlyList<string> Labels(JsonElement completions) =>
        [.. completions.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()!)];

    /// <summary>Makes the edits of a workspace edit, in documents that are open and in files.</summary>
    public void Apply(JsonElement edit)
    {
        foreach (var (uri, changes) in ChangesIn(edit))
        {
            var path = PathOf(uri);
            var text = File.Exists(Path.Combine(folder.Path, path)) || open.ContainsKey(path) ? TextOf(path) : "";
            foreach (var change in changes.EnumerateArray().OrderByDescending(e => OffsetOf(text, StartOf(e))))
            {
                var range = change.GetProperty("range");
                text = text[..OffsetOf(text, range.GetProperty("start"))] + change.GetProperty("newText").GetString()
                    + text[OffsetOf(text, range.GetProperty("end"))..];
            }

            open[path] = text;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!server.IsCompleted)
        {
            await rpc.InvokeAsync("shutdown").WaitAsync(Patience);
            await rpc.NotifyAsync("exit");
        }

        Assert.Equal(Tool.ExitCode.Clean, await server.WaitAsync(Patience));
        rpc.Dispose();
        news.Dispose();
    }

    /// <summary>In both forms of the protocol. A file that is created has edits as well.</summary>
    private static IEnumerable<(string Uri, JsonElement Edits)> ChangesIn(JsonElement edit) =>
        edit.TryGetProperty("changes", out var changes) && changes.ValueKind == JsonValueKind.Object
            ? changes.EnumerateObject().Select(file => (file.Name, file.Value))
            : from file in edit.GetProperty("documentChanges").EnumerateArray()
              where file.TryGetProperty("edits", out _)
              select (file.GetProperty("textDocument").GetProperty("uri").GetString()!, file.GetProperty("edits"));

    private string PathOf(string uri) => Path.GetRelativePath(folder.Path, FileUri.ToPath(uri)!).Replace('\\', '/');

    private static object Join(object one, object? more)
    {
        var all = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var part in new[] { one, more }.OfType<object>())
        {
            foreach (var property in part.GetType().GetProperties())
                all[property.Name] = property.GetValue(part);
        }

        return all;
    }

    private static int OffsetOf(string text, JsonElement position)
    {
        var offset = 0;
        for (var line = position.GetProperty("line").GetInt32(); line > 0; line--)
            offset = text.IndexOf('\n', offset) + 1;
        return offset + position.GetProperty("character").GetInt32();
    }

    private static string ShowProblem(JsonElement diagnostic) =>
        $"{PlaceOf(diagnostic).Line}:{PlaceOf(diagnostic).Column} {diagnostic.GetProperty("code").GetString()}";

    /// <summary>Where it begins, from 1.</summary>
    private static (int Line, int Column) PlaceOf(JsonElement withRange) =>
        (StartOf(withRange).GetProperty("line").GetInt32() + 1, StartOf(withRange).GetProperty("character").GetInt32() + 1);

    private static JsonElement StartOf(JsonElement withRange) => withRange.GetProperty("range").GetProperty("start");

    private object PositionOf(string path, string words) => Place(path, words) is var (line, character) ? new { line, character } : null!;

    private bool IsCurrent(string path, JsonElement found) =>
        !versions.TryGetValue(path, out var version) || (found.TryGetProperty("version", out var of) && of.GetInt32() == version);

    private sealed class Handlers(LanguageClient client)
    {
        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonElement problems)
        {
            client.published[problems.GetProperty("uri").GetString()!] = problems.Clone();
            client.news.Release();
        }

        [JsonRpcMethod("workspace/applyEdit", UseSingleObjectParameterDeserialization = true)]
        public object ApplyEdit(JsonElement parameters)
        {
            client.Apply(parameters.GetProperty("edit"));
            client.news.Release();
            return new { applied = true };
        }

        [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
        public static void Create(JsonElement parameters) => Assert.NotEmpty(parameters.GetProperty("token").GetString()!);

        [JsonRpcMethod("$/progress", UseSingleObjectParameterDeserialization = true)]
        public void Progress(JsonElement parameters) =>
            client.Progress = [.. client.Progress, parameters.GetProperty("value").GetProperty("kind").GetString()!];

        [JsonRpcMethod("workspace/semanticTokens/refresh")]
        public void RefreshTokens() => Refresh();

        [JsonRpcMethod("workspace/diagnostic/refresh")]
        public void Refresh()
        {
            client.Refreshes++;
            client.news.Release();
        }

        [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
        public void Register(JsonElement parameters) => client.Registered = parameters.Clone();
    }
}
