using System.Diagnostics;
using System.Globalization;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.LanguageServer;
using ArticleGenerator.Tool.LanguageServer.Protocol;
using CommandLine;

namespace ArticleGenerator.Benchmarks;

/// <summary>What a keystroke costs the language server: the edit of the document, and the diagnostics of all files of the folder.</summary>
[Verb("editor", HelpText = "CPU of the diagnostics after a keystroke, and memory over many edits, at 1,000 articles and a long text.")]
internal sealed class EditorCommand : ICommand
{
    private const string Long = "long.txt";

    [Option("articles", Default = 1_000, HelpText = "Articles beside the long one.")]
    public int Articles { get; set; }

    [Option("units", Default = 500_000, HelpText = "How long the long text is, in UTF-16 units.")]
    public int Units { get; set; }

    [Option("keystrokes", Default = 40, HelpText = "How many are timed in each document.")]
    public int Keystrokes { get; set; }

    [Option("edits", Default = 10_000, HelpText = "After how many edits the memory is compared.")]
    public int Edits { get; set; }

    public void Run()
    {
        var root = Directory.CreateTempSubdirectory("editor-benchmark-").FullName;
        try
        {
            Write(root);
            var session = new EditorSession(root);
            var first = Cost(session.Check);
            Progress.Say($"first check: {first.TotalMilliseconds:0} ms");
            PrintKeystrokes(root, session, first);
            PrintMemory(session);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private void Write(string root)
    {
        var corpus = new Corpus(Articles);
        var (text, annotation) = InterviewComposer.Compose(40, 1_300, Units);
        foreach (var (path, content) in corpus.Files().Append((Long, text)).Append(("long.yaml", annotation)))
            File.WriteAllText(Path.Combine(root, path), path == "INDEX.md" ? $"{content}- [Long]({Long})\n" : content);
    }

    private void PrintKeystrokes(string root, EditorSession session, TimeSpan first)
    {
        var read = Least(() => File.ReadAllText(Path.Combine(root, Long)).Length);
        var check = Least(() => ArticleValidator.Run(SourceOf(root)).Problems.Count);
        var table = new MarkdownTable("a keystroke in", "CPU ms, least", "median", "times reading the file", "times checking the article");
        foreach (var path in new[] { Long, "long.yaml", "00001.txt", "00001.yaml", "INDEX.md" })
        {
            var costs = Enumerable.Range(0, Keystrokes).Select(_ => Cost(() => session.Press(path))).Order().ToList();
            var (least, median) = (costs[0], costs[costs.Count / 2]);
            table.Add(path, Number(least), Number(median), Times(median / read), Times(median / check));
        }

        table.Print(
            $"Diagnostics of all files after a keystroke, {Articles} articles and one of {Units} units; first check {Number(first)} ms, " +
            $"reading the long text {Number(read)} ms, reading and checking its article {Number(check)} ms.");
    }

    private void PrintMemory(EditorSession session)
    {
        var table = new MarkdownTable("edits", "managed heap, MB", "process, MB");
        for (var (edit, next) = (0, Edits / 10); edit < Edits; edit++)
        {
            // Every fiftieth in the long text: its memory is what could pile up.
            session.Press(edit % 50 == 0 ? Long : $"{Corpus.Stem(1 + (edit * 7 % Articles))}.{(edit % 2 == 0 ? "txt" : "yaml")}");
            if (edit + 1 != next)
                continue;

            var (heap, process) = (GC.GetTotalMemory(forceFullCollection: true), Process.GetCurrentProcess().WorkingSet64);
            table.Add(next, Number(heap / 1e6), Number(process / 1e6));
            Progress.Say($"{next} edits");
            next += Edits / 10;
        }

        table.Print("Memory over edits of all articles, after a full collection.");
    }

    /// <summary>Never the same twice: what is known already would cost nothing.</summary>
    private static ArticleSource SourceOf(string root) => new(
        Long, File.ReadAllText(Path.Combine(root, Long)),
        "long.yaml", $"{File.ReadAllText(Path.Combine(root, "long.yaml"))}# {Guid.NewGuid()}", "");

    private static TimeSpan Least<T>(Func<T> work) => Enumerable.Range(0, 8).Min(round => Cost(() => _ = work()));

    private static TimeSpan Cost(Action work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }

    private static string Number(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0", CultureInfo.InvariantCulture);

    private static string Times(double ratio) => ratio.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A folder in an editor, as the language server keeps it.</summary>
    private sealed class EditorSession(string root)
    {
        private readonly SeedsFolder folder = new(root, PositionEncoding.Utf16);

        /// <summary>Looks at all files, as after each change.</summary>
        public void Check()
        {
            var seeds = folder.Current;
            foreach (var path in seeds.Paths)
                DiagnosticFactory.Of(seeds, path, CancellationToken.None);
        }

        /// <summary>
        /// Types a letter in the middle of a document: in the text, or as a comment of the annotation. No two states are the same, because
        /// what is known already would cost nothing.
        /// </summary>
        public void Press(string path)
        {
            var uri = FileUri.From(Path.Combine(root, path));
            var document = folder.Shown(path) ?? new OpenDocument(uri, 0, File.ReadAllText(Path.Combine(root, path)));
            var line = document.Text.AsSpan(0, document.Text.Length / 2).Count('\n');
            var (key, place) = path.EndsWith(".yaml", StringComparison.Ordinal)
                ? (document.Version == 0 ? "#\n" : "x", new Position(0, document.Version == 0 ? 0 : 1))
                : ("x", new Position(line, 0));
            var change = new TextDocumentContentChangeEvent(new PositionRange(place, place)) { Text = key };
            folder.Show(path, document.After(new(new(uri, document.Version + 1), [change]), PositionEncoding.Utf16));
            Check();
        }
    }
}
