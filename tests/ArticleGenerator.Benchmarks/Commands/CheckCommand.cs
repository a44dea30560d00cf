using System.Diagnostics;
using System.Globalization;
using ArticleGenerator.Seeds.Annotations;
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
        var table = new MarkdownTable(
            "an article of", "articles a round", "CPU µs", "of it, YamlDotNet alone", "over the first", "KB", "KB of its model",
            "KB of its code");
        (string Name, (string Text, string Annotation)[] Articles)[] rows =
        [
            ("the corpus", [.. Enumerable.Range(1, 100).Select(FromCorpus)]),
            ("24 quotations, 4,600 units", [.. Enumerable.Repeat(InterviewComposer.Compose(5, 24, 4_600), 20)]),
            ("1,300 quotations, 40 people, 500,000 units", [InterviewComposer.Compose(40, 1_300, 500_000)]),
        ];
        var first = 0.0;
        foreach (var (name, articles) in rows)
        {
            var (microseconds, kilobytes) = Measure(articles, source => MustBeClean(ArticleValidator.Run(source)));
            var (events, _) = Measure(articles, ReadEvents);
            var (model, code) = MeasureModelAndCode(articles);
            first = first == 0 ? microseconds : first;
            table.Add(
                name, articles.Length, Number(microseconds, "0"), Number(events, "0"), Number(microseconds / first, "0.00"),
                Number(kilobytes, "0"), Number(model, "0"), Number(code, "0"));
        }

        table.Print("Reading and checking one article, hot, one thread; what its model and its code allocate beside that.");
    }

    private static (string Text, string Annotation) FromCorpus(int number)
    {
        var files = Corpus.FilesOf(number).ToArray();
        return (files[0].Text, files[1].Text);
    }

    private (double Microseconds, double Kilobytes) Measure(
        (string Text, string Annotation)[] articles, Action<ArticleSource> work)
    {
        var (least, bytes) = (TimeSpan.MaxValue, 0L);
        for (var round = 0; round < Rounds + 3; round++)
        {
            // Never the same twice: what is known already would cost nothing.
            var sources = articles.Select((a, i) => new ArticleSource("a.txt", a.Text, "a.yaml", $"{a.Annotation}# {round}, {i}\n", ""))
                .ToArray();
            GC.Collect();
            var (cpu, allocated) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
            foreach (var source in sources)
                work(source);
            (cpu, allocated) = (Process.GetCurrentProcess().TotalProcessorTime - cpu, GC.GetAllocatedBytesForCurrentThread() - allocated);
            (least, bytes) = (cpu < least ? cpu : least, allocated);
        }

        return (least.TotalMicroseconds / articles.Length, bytes / 1024.0 / articles.Length);
    }

    /// <summary>What is allocated beside the check, in kilobytes an article. It is the same each time.</summary>
    private static (double Model, double Code) MeasureModelAndCode((string Text, string Annotation)[] articles)
    {
        var (model, code) = (0.0, 0.0);
        for (var round = 0; round < 3; round++)
        {
            var validated = articles.Select(a => ArticleValidator.Run(new ArticleSource("a.txt", a.Text, "a.yaml", a.Annotation, "")))
                .ToArray();
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
