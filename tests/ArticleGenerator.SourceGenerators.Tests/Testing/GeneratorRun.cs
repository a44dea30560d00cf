using System.Collections.Immutable;
using System.Reflection;
using ArticleGenerator.SourceGenerators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Tests.Testing;

/// <summary>One run of the generator over a project, checked to be cached the second time.</summary>
internal sealed class GeneratorRun
{
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p)
                is "netstandard.dll" or "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll"
                    or "System.Private.Uri.dll" or "System.Linq.dll" or "System.Text.Json.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
    ];

    // All compilations derive from this one, so that the compiler reads the references once.
    private static readonly CSharpCompilation Empty = CreateEmpty();

    /// <summary>What else a program can use: all of .NET, and xunit's assertions.</summary>
    private static readonly Lazy<ImmutableArray<MetadataReference>> ProgramReferences = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "xunit.v3.assert.dll")
                && References.All(reference => reference.Display != p))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ]);

    /// <summary>The usings of the SDK, and a console that other tests don't write to.</summary>
    private const string ProgramSurroundings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;

        internal static class Console
        {
            public static readonly System.IO.StringWriter Out = new() { NewLine = "\n" };

            public static void WriteLine(object? value) => Out.WriteLine(value);
        }
        """;

    private readonly Lazy<ImmutableArray<Diagnostic>> compileErrors;
    private readonly Lazy<(byte[] Assembly, ImmutableArray<Diagnostic> Errors)> emitted;

    private GeneratorRun(SeedProjectSource project, GeneratorDriver driver, Compilation compilation)
    {
        (Project, Driver, Compilation) = (project, driver, compilation);
        emitted = new(Emit);
        compileErrors = new(() => emitted.IsValueCreated ? emitted.Value.Errors : ErrorsIn(compilation.GetDiagnostics()));
    }

    public SeedProjectSource Project { get; }

    public GeneratorDriver Driver { get; }

    /// <summary>The project including the generated files.</summary>
    public Compilation Compilation { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>Warnings and errors of the compiler. After <see cref="LoadArticles"/> they need no second compilation.</summary>
    public ImmutableArray<Diagnostic> CompileErrors => compileErrors.Value;

    public static GeneratorRun Of(
        SeedProjectSource project,
        string code = "",
        LanguageVersion version = LanguageVersion.CSharp12,
        bool isTracked = true,
        params string[] symbols)
    {
        var compilation = Compile(code, version, symbols);
        var driver = CreateDriver(project, version, isTracked, symbols)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.Empty(diagnostics);
        if (isTracked)
            AssertCached(driver.RunGenerators(compilation.Clone()));
        return new(project, driver, generated);
    }

    public static GeneratorDriver CreateDriver(
        SeedProjectSource project,
        LanguageVersion version = LanguageVersion.CSharp12,
        bool isTracked = true,
        params string[] symbols) =>
        CSharpGeneratorDriver.Create(
            [Generator(project).AsSourceGenerator()],
            project.AdditionalTexts(),
            Parsing(version, symbols),
            project.Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));

    private static ArticleSourceGenerator Generator(SeedProjectSource project) =>
        project.MostLiteralBytes is { } most ? new(most) : new();

    /// <summary>Runs the generator before and after an edit of seeds or properties.</summary>
    public static (GeneratorDriver Before, GeneratorDriver After) Edit(
        SeedProjectSource before, SeedProjectSource after, bool isTracked = true)
    {
        var compilation = Compile("");
        var files = before.AdditionalTexts();
        var driver = CreateDriver(before, isTracked: isTracked).ReplaceAdditionalTexts(files).RunGenerators(compilation);
        var edited = driver.ReplaceAdditionalTexts(after.AdditionalTexts(files)).WithUpdatedAnalyzerConfigOptions(after.Options());
        return (driver, edited.RunGenerators(compilation));
    }

    public static CSharpCompilation Compile(string code, LanguageVersion version = LanguageVersion.CSharp12, params string[] symbols) =>
        Empty
            .WithOptions(Empty.Options.WithNullableContextOptions(
                version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Parsing(version, symbols)));

    /// <summary>The generated file whose name begins with this.</summary>
    public string Source(string hintName) =>
        Result.GeneratedSources.Single(s => s.HintName.StartsWith(hintName, StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>What the analyzer reports, as a build prints it, without the folder. A build prints no hints.</summary>
    public Task<ImmutableArray<string>> Warnings(bool withGenerated = false) => Messages(DiagnosticSeverity.Warning, withGenerated);

    /// <summary>What an editor shows.</summary>
    public async Task<ImmutableArray<string>> Messages(DiagnosticSeverity least = DiagnosticSeverity.Info, bool withGenerated = false) =>
        [.. (await AnalyzerDiagnostics(withGenerated)).Where(d => d.Severity >= least).Select(Print)];

    /// <param name="withGenerated">
    /// Whether the generated files are there too, as in a build. The analyzer ignores them, but the compiler checks all of their code,
    /// which takes longer than the analyzer does: for tests of what they could change.
    /// </param>
    public Task<ImmutableArray<Diagnostic>> AnalyzerDiagnostics(bool withGenerated = false) =>
        AnalyzerDiagnostics(withGenerated ? Compilation : Compilation.RemoveSyntaxTrees(Driver.GetRunResult().GeneratedTrees));

    /// <summary>What the analyzer reports about the project in this compilation.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzerDiagnostics(Compilation compilation)
    {
        var options = new AnalyzerOptions(Project.AdditionalTexts(), Project.Options());
        var analyzed = compilation.WithAnalyzers([new SeedAnalyzer()], options);
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The catalog's articles, from the compiled code, with the texts embedded as the package's task does it.</summary>
    public IReadOnlyList<Article> LoadArticles()
    {
        Assert.Empty(emitted.Value.Errors);
        var catalog = Assembly.Load(emitted.Value.Assembly).GetType(Project.Properties["RootNamespace"] + ".Articles")!;
        return (IReadOnlyList<Article>)catalog.GetProperty("All")!.GetValue(null)!;
    }

    /// <summary>Calls an internal static method of the project's own code.</summary>
    public T Call<T>(string type, string method)
    {
        Assert.Empty(emitted.Value.Errors);
        return (T)Assembly.Load(emitted.Value.Assembly).GetType(type)!
            .GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
    }

    /// <summary>The output of a program with these articles. It has to compile without a warning.</summary>
    /// <param name="program">Top-level statements, and any of the project's own code that they need.</param>
    public string OutputOf(string program)
    {
        var parsing = Parsing(LanguageVersion.CSharp12, []);
        var (assembly, errors) = Emit(Compilation
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, parsing), CSharpSyntaxTree.ParseText(ProgramSurroundings, parsing))
            .WithReferences(References.Concat(ProgramReferences.Value))
            .WithOptions(((CSharpCompilation)Compilation).Options.WithOutputKind(OutputKind.ConsoleApplication)));
        Assert.Empty(errors);
        var loaded = Assembly.Load(assembly);
        loaded.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return loaded.GetType("Console")!.GetField("Out")!.GetValue(null)!.ToString()!;
    }

    private static CSharpCompilation CreateEmpty()
    {
        // Without what the SDK also omits: the records are made for an older System.Text.Json.
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]);
        var empty = CSharpCompilation.Create("Sample", [], References, options);
        // Only references that have been read are shared.
        _ = empty.ObjectType;
        return empty;
    }

    private (byte[] Assembly, ImmutableArray<Diagnostic> Errors) Emit() => Emit(Compilation);

    private (byte[] Assembly, ImmutableArray<Diagnostic> Errors) Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var texts = new ResourceDescription("ArticleGenerator.Texts", PackTexts, isPublic: true);
        var result = compilation.Emit(image, manifestResources: [texts]);
        Assert.True(result.Success || !ErrorsIn(result.Diagnostics).IsEmpty);
        return (image.ToArray(), ErrorsIn(result.Diagnostics));
    }

    private static ImmutableArray<Diagnostic> ErrorsIn(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    private static CSharpParseOptions Parsing(LanguageVersion version, string[] symbols) =>
        new(version, DocumentationMode.Diagnose, preprocessorSymbols: symbols);

    private static void AssertCached(GeneratorDriver again)
    {
        var reasons = again.GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(s => s.Value)
            .SelectMany(s => s.Outputs)
            .Select(o => o.Reason);
        Assert.All(reasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static string Print(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan();
        var path = (line.Path ?? "").Replace(SeedProjectSource.Folder, "", StringComparison.Ordinal);
        return $"{path}({line.StartLinePosition.Line + 1},{line.StartLinePosition.Character + 1}): {diagnostic.Id}: " +
            $"{diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private MemoryStream PackTexts()
    {
        var stream = new MemoryStream();
        var texts = Project.Seeds.Where(s => Core.SeedPath.IsText(s.Key))
            .Select(s => (s.Key, new ArraySegment<byte>(System.Text.Encoding.UTF8.GetBytes(s.Value[Body(s.Key, s.Value)..]))));
        Core.TextPack.Write(stream, texts);
        stream.Position = 0;
        return stream;
    }

    private static int Body(string path, string text) => path.EndsWith(".md", StringComparison.Ordinal) ? Core.FrontMatter.Length(text) : 0;
}
