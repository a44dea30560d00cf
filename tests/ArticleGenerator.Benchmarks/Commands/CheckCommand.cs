using System.Diagnostics;
using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators;
using ArticleGenerator.SourceGenerators.Emit;
using CommandLine;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Benchmarks;

/// <summary>What it costs to read and check an article, hot, on one thread: the least of some rounds.</summary>
[Verb("check", HelpText = "CPU and allocation of reading and checking an article: small, full of quotations, as long as a novel.")]
internal sealed class CheckCommand : ICommand
{
    [Option("rounds", Default = 12, HelpText = "How often each is measured.")]
    public int Rounds { get; set; }

    private static EmitOptions Options { get; } = new("Corpus", "seeds", HasNullable: true, HasNotNullWhen: true, "Story");

    public void Run()
    {
        var corpus = new Corpus(1_000);
        PrintArticles(corpus);
        PrintFolders(corpus);
    }

    private void PrintArticles(Corpus corpus)
    {
        var table = new MarkdownTable(
            "an article of", "articles a round", "CPU µs", "of it, YamlDotNet alone", "over the first", "KB", "KB of its model",
            "KB of its code");
        (string Name, ArticleSource[] Articles)[] rows =
        [
            ("the corpus", SourcesOf(corpus.Files())),
            ("the corpus, 20 fields and 200 shared people", SourcesOf(new OwnFields(corpus).Files())),
            ("24 quotations, 4,600 units", [.. Enumerable.Repeat(SourceOf(InterviewComposer.Compose(5, 24, 4_600)), 20)]),
            ("1,300 quotations, 40 people, 500,000 units", [SourceOf(InterviewComposer.Compose(40, 1_300, 500_000))]),
        ];
        var articles = rows.Select(row => row.Articles).ToArray();
        var check = Measure(articles, source => MustBeClean(ArticleValidator.Run(source)));
        var events = Measure(articles, ReadEvents);
        for (var i = 0; i < rows.Length; i++)
        {
            var (model, code) = MeasureModelAndCode(articles[i]);
            table.Add(
                rows[i].Name, articles[i].Length, Number(check[i].Microseconds, "0"), Number(events[i].Microseconds, "0"),
                Number(check[i].Microseconds / check[0].Microseconds, "0.00"), Number(check[i].Kilobytes, "0"), Number(model, "0"),
                Number(code, "0"));
        }

        table.Print("Reading and checking one article, hot, one thread; what its model and its code allocate beside that.");
    }

    private static ArticleSource SourceOf((string Text, string Annotation) article) =>
        new("a.txt", article.Text, "a.yaml", article.Annotation, "");

    /// <summary>The first hundred articles of a folder.</summary>
    private static ArticleSource[] SourcesOf(IEnumerable<(string Path, string Text)> files) => [.. FolderOf(files).Sources.Take(100)];

    private static CatalogCheck FolderOf(IEnumerable<(string Path, string Text)> files) =>
        new(new([.. files.Select(file => new SeedFile(file.Path, file.Text, IsUtf8: true))]), SeedLimits.Default);

    /// <summary>Each of some rows in turn, so that what else the machine does meets them alike.</summary>
    private (double Microseconds, double Kilobytes)[] Measure(ArticleSource[][] rows, Action<ArticleSource> work)
    {
        var least = Enumerable.Repeat((Cpu: TimeSpan.MaxValue, Bytes: 0L), rows.Length).ToArray();
        for (var round = 0; round < Rounds + 3; round++)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                // Never the same twice: what is known already would cost nothing.
                var sources = rows[row].Select((source, i) => Commented(source, $"# {round}, {i}\n")).ToArray();
                var (cpu, bytes) = Cost(() => Array.ForEach(sources, work.Invoke));
                least[row] = (cpu < least[row].Cpu ? cpu : least[row].Cpu, bytes);
            }
        }

        return [.. rows.Zip(least, (row, cost) => (cost.Cpu.TotalMicroseconds / row.Length, cost.Bytes / 1024.0 / row.Length))];
    }

    private static ArticleSource Commented(ArticleSource source, string comment) =>
        new(source.TextPath, source.TextFile, source.SidecarPath, source.SidecarFile + comment, source.LinkText)
        {
            Schema = source.Schema,
            Shared = source.Shared,
        };

    private static (TimeSpan Cpu, long Bytes) Cost(Action work)
    {
        GC.Collect();
        var (cpu, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        work();
        return (Process.GetCurrentProcess().TotalProcessorTime - cpu, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>All of a folder, from the files to the models, and the same after an edit of one article or one shared person.</summary>
    private void PrintFolders(Corpus corpus)
    {
        (string Name, (string Path, string Text)[] Files, string Edited)[] rows =
        [
            ("the corpus, an article edited", [.. corpus.Files()], "00001.yaml"),
            ("20 fields and 200 shared people, an article edited", [.. new OwnFields(corpus).Files()], "00001.yaml"),
            ("the same, a shared person edited", [.. new OwnFields(corpus).Files()], "who.yaml"),
        ];
        var costs = MeasureFolders([.. rows.Select(row => (row.Files, row.Edited))]);
        var table = new MarkdownTable("1,000 articles", "the first time, CPU ms", "over the first", "after the edit, CPU ms");
        foreach (var (row, (all, edit)) in rows.Zip(costs))
        {
            table.Add(
                row.Name, Number(all.TotalMilliseconds, "0"), Number(all / costs[0].All, "0.00"), Number(edit.TotalMilliseconds, "0"));
        }

        table.Print("A folder as a whole, read, checked and modelled, on all cores.");
    }

    private (TimeSpan All, TimeSpan Edit)[] MeasureFolders(((string Path, string Text)[] Files, string Edited)[] rows)
    {
        var least = Enumerable.Repeat((All: TimeSpan.MaxValue, Edit: TimeSpan.MaxValue), rows.Length).ToArray();
        for (var round = 0; round < Math.Max(1, Rounds / 4); round++)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                var files = rows[row].Files.Select(file => Commented(file, $"# {round}, {row}\n")).ToArray();
                var edited = files.Select(file => file.Path == rows[row].Edited ? file with { Text = Renamed(file.Text) } : file);
                var (all, edit) = (Cost(() => _ = FolderOf(files).Articles.Count).Cpu, Cost(() => _ = FolderOf(edited).Articles.Count).Cpu);
                least[row] = (all < least[row].All ? all : least[row].All, edit < least[row].Edit ? edit : least[row].Edit);
            }
        }

        return least;
    }

    private static (string Path, string Text) Commented((string Path, string Text) file, string comment) =>
        SeedPath.IsAnnotation(file.Path) ? (file.Path, file.Text + comment) : file;

    /// <summary>One job title more, in the first entry that has one.</summary>
    private static string Renamed(string annotation)
    {
        var title = annotation.IndexOf("jobTitle: { hi: \"", StringComparison.Ordinal) + "jobTitle: { hi: \"".Length;
        return annotation.Insert(title, "X ");
    }

    /// <summary>What the model and the code allocate, without the check, in kilobytes per article. It is the same each time.</summary>
    private static (double Model, double Code) MeasureModelAndCode(ArticleSource[] articles)
    {
        var (model, code) = (0.0, 0.0);
        for (var round = 0; round < 3; round++)
        {
            var validated = articles.Select(ArticleValidator.Run).ToArray();
            (var specs, model) = Allocated(validated, article => CheckedArticle.Read(article.Context.Source, _ => article).Spec);
            (_, code) = Allocated(specs, CodeOf);
        }

        return (model, code);
    }

    private static SourceText CodeOf(ArticleSpec article) => ArticleSourceGenerator.ToSource(
        ArticleGroupEmitter.Emit(ArticleGroup.From(new GroupedArticle(article, HasMembers: true)), Options, (_, e) => throw e));

    private static (TResult[] Results, double Kilobytes) Allocated<T, TResult>(T[] items, Func<T, TResult> make)
    {
        var results = new TResult[items.Length];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < items.Length; i++)
            results[i] = make(items[i]);
        return (results, (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / items.Length);
    }

    /// <summary>What any reader on top of YamlDotNet costs at least.</summary>
    private static void ReadEvents(ArticleSource source)
    {
        var parser = new YamlDotNet.Core.Parser(new StringReader(source.AnnotationFile));
        while (parser.MoveNext())
            ;
    }

    private static void MustBeClean(ValidatedArticle article)
    {
        if (article.Problems.Count > 0)
            throw new BenchmarkException("The corpus has mistakes in it: " + article.Problems[0].Message);
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
