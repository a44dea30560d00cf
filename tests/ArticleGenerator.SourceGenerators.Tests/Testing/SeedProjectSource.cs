using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Testing;

/// <summary>A project with a seeds folder, in memory. Every change gives a new one.</summary>
internal sealed record SeedProjectSource(ImmutableSortedDictionary<string, string> Seeds)
{
    public const string Folder = "/project/seeds/";

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("ArticleSeedsFullPathEscaped", Folder)
        .Add("ArticleProjectDirEscaped", "/project/")
        .Add("ArticleSeedsExist", "true")
        .Add("RootNamespace", "Sample");

    /// <summary>The number of bytes of string literals from which the generator uses UTF-8 literals; null for its own limit.</summary>
    public long? MostLiteralBytes { get; init; }

    /// <summary>The seeds of this repository: the real article.</summary>
    public static SeedProjectSource Real { get; } = FromFolder(Repository.PathOf("seeds"));

    public static SeedProjectSource FromFolder(string folder) => new(Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal));

    public static SeedProjectSource Of(params (string Path, string Text)[] seeds) =>
        new(seeds.ToImmutableSortedDictionary(s => s.Path, s => s.Text, StringComparer.Ordinal));

    public SeedProjectSource With(string path, string text) => this with { Seeds = Seeds.SetItem(path, text) };

    /// <summary>The bytes of files that aren't text, or not only.</summary>
    public ImmutableDictionary<string, byte[]> Bytes { get; init; } = ImmutableDictionary<string, byte[]>.Empty;

    public byte[] BytesOf(string path) => Bytes.GetValueOrDefault(path) ?? System.Text.Encoding.UTF8.GetBytes(Seeds[path]);

    /// <summary>A file of these bytes, which may be no UTF-8: what is read of them is another question.</summary>
    public SeedProjectSource WithBytes(string path, byte[] bytes) =>
        With(path, System.Text.Encoding.UTF8.GetString(bytes)) with { Bytes = Bytes.SetItem(path, bytes) };

    public SeedProjectSource Without(string path) => this with { Seeds = Seeds.Remove(path) };

    public SeedProjectSource WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>Replaces the one place where a file says something.</summary>
    public SeedProjectSource Replace(string path, string old, string replacement)
    {
        Assert.Equal(2, Seeds[path].Split(old).Length);
        return With(path, Seeds[path].Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>New files, as a build reads them.</summary>
    public ImmutableArray<AdditionalText> AdditionalTexts() =>
    [
        .. Seeds.Where(s => !Core.ImageFile.IsImage(s.Key)).Select(s => new AnnotationText(Folder + s.Key, SourceOf(s.Key, s.Value))),
        .. ImageList is { } list
            ? [new AnnotationText(ImageListPath, SourceText.From(list, System.Text.Encoding.UTF8))]
            : Array.Empty<AdditionalText>(),
    ];

    public const string ImageListPath = "/project/obj/" + Core.ImageFile.List;

    /// <summary>What the build tells the compiler of images, where the project has some.</summary>
    public string? ImageList => Seeds.Keys.Any(Core.ImageFile.IsImage)
        ? string.Concat(Seeds.Keys.Where(Core.ImageFile.IsImage)
            .Select(path => Core.ImageFile.From(path, BytesOf(path), BytesOf(path).Length).ToLine() + "\n"))
        : null;

    /// <summary>The files after an edit in an editor: those that it left alone are the same as before.</summary>
    public ImmutableArray<AdditionalText> AdditionalTexts(ImmutableArray<AdditionalText> before)
    {
        var byPath = before.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. AdditionalTexts().Select(file =>
            byPath.TryGetValue(file.Path, out var old) && old.GetText()!.ContentEquals(file.GetText()!) ? old : file)];
    }

    public AnalyzerConfigOptionsProvider Options() => new ConfigOptions(Properties);

    private SourceText SourceOf(string path, string text) => Bytes.TryGetValue(path, out var bytes)
        ? SourceText.From(new MemoryStream(bytes))
        : SourceText.From(text, System.Text.Encoding.UTF8);

    private sealed class AnnotationText(string path, SourceText source) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }

    private sealed class ConfigOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new PropertyOptions(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class PropertyOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key.Replace("build_property.", "", StringComparison.Ordinal), out value);
    }
}
