using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>Finds and reads the files of another tool: folders, or files one by one.</summary>
internal sealed class StandoffFiles(Workplace workplace, OffsetUnit? unit)
{
    private const string LinkSigns = "#?%&<>()[]\\:*\"|`";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The folder of brat's texts, if they are not next to their annotations.</summary>
    public string? Texts { get; init; }

    /// <summary>The documents of brat files.</summary>
    public IEnumerable<StandoffDocument> Brat(IReadOnlyList<string> sources)
    {
        var annotations = Find(sources, ".ann");
        var texts = TextsFor(sources);
        return annotations.AsParallel().AsOrdered().Select(file => Brat(file, texts));
    }

    /// <summary>The documents of JSON files.</summary>
    public IEnumerable<StandoffDocument> Json(IReadOnlyList<string> sources, bool isLabelStudio)
    {
        foreach (var file in Find(sources, ".json", ".jsonl"))
        {
            var path = workplace.Show(file.Path);
            if (Decode(file.Path) is not { } content)
                throw new UsageException($"'{path}' isn't UTF-8. Save it as UTF-8.");

            var number = 0;
            foreach (var (json, line) in JsonStandoff.Documents(path, content.Text))
            {
                var name = NameOf(JsonStandoff.NameOf(file.Name, json, number++));
                yield return isLabelStudio
                    ? LabelStudioReader.Read(path, name, json, unit)
                    : DoccanoReader.Read(path, name, json, line, unit);
            }
        }
    }

    private StandoffDocument Brat((string Path, string Name) file, ILookup<string, string> texts)
    {
        var path = workplace.Show(file.Path);
        if (TextOf(file.Path, texts) is not { } textFile)
            return Unread(path, file.Name, "no .txt file with the same name. To look in another folder, add '--texts FOLDER'.");
        if (Decode(textFile) is not { } text)
            return Unread(path, file.Name, $"'{workplace.Show(textFile)}' isn't UTF-8.");
        if (Decode(file.Path) is not { } annotations)
            return Unread(path, file.Name, "it isn't UTF-8.");

        // If texts and annotations are in separate folders, these are not part of the name.
        var name = Path.GetDirectoryName(textFile) == Path.GetDirectoryName(file.Path) ? file.Name : WithoutLastFolder(file.Name);
        return BratReader.Read(path, NameOf(name), text.Text, text.HasMark, annotations.Text, unit);
    }

    private static string WithoutLastFolder(string name)
    {
        var parts = name.Split('/');
        return string.Join('/', parts[..^Math.Min(2, parts.Length)].Append(parts[^1]));
    }

    private static StandoffDocument Unread(string path, string name, string why) =>
        new(path, name, "") { Leftovers = [new(path, 0, why + " Skipped.")] };

    /// <summary>
    /// The text next to it, or else the only text with this name in the folders, or else the text whose name is its beginning:
    /// text_annotator.ann.
    /// </summary>
    private static string? TextOf(string annotations, ILookup<string, string> texts)
    {
        var beside = Path.ChangeExtension(annotations, ".txt");
        if (File.Exists(beside))
            return beside;

        var name = Path.GetFileNameWithoutExtension(annotations);
        while (name.Length > 0)
        {
            if (texts[name].Take(2).ToList() is [var only])
                return only;

            name = name[..Math.Max(0, name.LastIndexOfAny(['_', '.', '-']))];
        }

        return null;
    }

    private ILookup<string, string> TextsFor(IReadOnlyList<string> sources)
    {
        var folders = Texts is null ? sources.Select(Full).Where(Directory.Exists).ToList() : [Full(Texts)];
        if (Texts is not null && !Directory.Exists(folders[0]))
            throw new UsageException($"There is no folder '{Texts}'.");

        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
    }

    /// <summary>All files, each with the name of its seed: the path in the folder.</summary>
    private List<(string Path, string Name)> Find(IReadOnlyList<string> sources, params string[] extensions)
    {
        var found = new List<(string Path, string Name)>();
        foreach (var source in sources)
        {
            var full = Full(source);
            if (File.Exists(full))
                found.Add((full, Path.GetFileNameWithoutExtension(full)));
            else if (Directory.Exists(full))
                found.AddRange(FindIn(full, extensions));
            else
                throw new UsageException($"There is no file or folder '{source}'.");
        }

        return found.Count > 0
            ? found
            : throw new UsageException($"There is no file that ends in {Seeds.Rules.Wording.AnyOf(extensions)} in '{sources[0]}'.");
    }

    private static IEnumerable<(string Path, string Name)> FindIn(string folder, string[] extensions)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
        return files.Select(file => (file, Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/')));
    }

    private string Full(string path) => Path.GetFullPath(path, workplace.CurrentDirectory);

    /// <summary>A name that begins with a dot or an underscore would be a draft, and some characters are not possible in a link.</summary>
    private static string NameOf(string name)
    {
        var parts = string.Concat(name.Select(c => LinkSigns.Contains(c) ? '-' : c)).Split('/');
        return string.Join('/', parts.Select(part => part.Length > 0 && part[0] is '_' or '.' ? "x" + part : part));
    }

    private static (string Text, bool HasMark)? Decode(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        try
        {
            var text = Utf8.GetString(hasMark ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
            return WideEncoding.IsReadAsUtf8(text) ? null : (text, hasMark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
