using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Adds entries to the sections of an annotation.</summary>
internal static class EntryInsertion
{
    private const int Indentation = 2;

    /// <summary>Adds an entry at the end of a section; null if the section is in braces.</summary>
    /// <param name="entry">With its id, not indented.</param>
    public static FileEdit? Into(ArticleSource source, AnnotationField section, string entry) => section switch
    {
        { Node: YamlMapping { IsFlow: false, Pairs: [var first, .., var last] } } => After(source, first, last, entry),
        { Node: YamlMapping { IsFlow: false, Pairs: [var only] } } => After(source, only, only, entry),
        { Node: YamlScalar { IsEmpty: true }, KeyNode: { } key } =>
            Below(source, source.AnnotationFile.IndexOf(':', key.Range.End) + 1, Indented(entry, Indentation)),
        _ => null,
    };

    /// <summary>Adds a section with its first entry at the end of the file.</summary>
    public static FileEdit AtEnd(string path, string file, string section, string entry) =>
        new(path, new(file.Length, 0), (file.Length == 0 || file[^1] == '\n' ? "" : "\n") + Section(section, entry));

    /// <summary>The lines of a section with one entry.</summary>
    public static string Section(string section, string entry) => $"{section}:\n{Indented(entry, Indentation)}\n";

    public static string Indented(string lines, int by) =>
        string.Join('\n', lines.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', by) + line));

    private static FileEdit After(ArticleSource source, YamlPair first, YamlPair last, string entry) => Below(
        source, Math.Max(last.Key.Range.End, last.Value.Range.End),
        Indented(entry, SourceLines.ColumnOf(source.AnnotationFile, first.Key.Range.Start)));

    private static FileEdit Below(ArticleSource source, int end, string lines) =>
        new(source.AnnotationPath, new(SourceLines.EndOf(source.AnnotationFile, end), 0), "\n" + lines);
}
