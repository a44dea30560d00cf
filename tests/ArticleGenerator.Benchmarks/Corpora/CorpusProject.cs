using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleGenerator.SourceGenerators;
using ArticleGenerator.SourceGenerators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Benchmarks;

/// <summary>A corpus as the compiler sees it: a compilation, and the seeds as additional files.</summary>
internal sealed class CorpusProject
{
    private const string Folder = "/corpus/seeds/";

    private readonly ImmutableArray<AdditionalText> files;
    private readonly Dictionary<string, int> places;
    private readonly Corpus corpus;

    public CorpusProject(int articles)
        : this(new Corpus(articles))
    {
    }

    public CorpusProject(Corpus corpus)
    {
        this.corpus = corpus;
        files = [.. corpus.Files().Select(f => new AnnotationText(Folder + f.Path, f.Text))];
        places = files.Select((file, place) => (file.Path, place)).ToDictionary(f => f.Path, f => f.place);
        Compilation = CSharpCompilation.Create(
            "Corpus",
            [Tree(0)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriver Driver() => Driver(new ArticleSourceGenerator());

    public GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, optionsProvider: new Options());

    /// <summary>The compilation after a key was pressed in a file of code.</summary>
    public Compilation Typed(int edit) => Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], Tree(edit));

    /// <summary>The first seed in another wording, and the one it replaces.</summary>
    public (AdditionalText Old, AdditionalText New) Edited(int edit)
    {
        var (path, text) = corpus.FilesOf(corpus.First, edit).Last();
        return (files[places[Folder + path]], new AnnotationText(Folder + path, text));
    }

    public Task<ImmutableArray<Diagnostic>> Analyze(ImmutableArray<AdditionalText> seeds) =>
        Compilation.WithAnalyzers([new SeedAnalyzer()], new AnalyzerOptions(seeds, new Options())).GetAnalyzerDiagnosticsAsync();

    /// <summary>All seeds as new files of the same text, as the first build of a process reads them.</summary>
    public ImmutableArray<AdditionalText> ReadAgain() => [.. files.Select(f => new AnnotationText(f.Path, f.GetText()!.ToString()))];

    private static SyntaxTree Tree(int edit) => CSharpSyntaxTree.ParseText($"class Program {{ static int Typed => {edit}; }}");

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p)
                is "netstandard.dll" or "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll")
            .Append(typeof(Article).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p));

    private sealed class AnnotationText(string path, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(new string(text.AsSpan()), Encoding.UTF8, SourceHashAlgorithm.Sha256);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties : AnalyzerConfigOptions
    {
        private static readonly Dictionary<string, string> Values = new()
        {
            ["build_property.ArticleSeedsFullPathEscaped"] = Folder,
            ["build_property.ArticleProjectDirEscaped"] = "/corpus/",
            ["build_property.ArticleSeedsExist"] = "true",
            ["build_property.RootNamespace"] = "Corpus",
        };

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => Values.TryGetValue(key, out value);
    }
}
