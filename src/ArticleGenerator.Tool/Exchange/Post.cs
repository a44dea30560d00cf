using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>A post of another tool, as a seed.</summary>
/// <param name="FullPath">Its path on disk.</param>
/// <param name="Shown">Its path in messages.</param>
/// <param name="Path">Its path in the seeds folder.</param>
/// <param name="Text">The whole new file. The body is unchanged, and so is the front matter if it is YAML and nothing is missing.</param>
/// <param name="Title">Its title in INDEX.md.</param>
/// <param name="Date">Verbatim, for sorting; empty if there is none.</param>
/// <param name="IsConverted">Whether its front matter was TOML or JSON.</param>
internal sealed record Post(
    string FullPath, string Shown, string Path, string Text, string Title, string Date, bool IsDraft, bool IsConverted)
{
    private static readonly string[] DateKeys = ["date", "pubDate", "publishedAt", "datePublished"];
    private static readonly string[] Templates = ["{{<", "{{%", "{%", "{{"];

    /// <summary>Reads a post, if it is one, and lists what a seed cannot have.</summary>
    public static (Post? Post, IReadOnlyList<Leftover> Leftovers) Read(string fullPath, string shown, string path)
    {
        if (System.IO.Path.GetExtension(path).Equals(".mdx", StringComparison.OrdinalIgnoreCase))
            return (null, [new(shown, 0, "MDX has code in it. Skipped.")]);
        if (System.IO.Path.GetFileName(path).StartsWith("_index.", StringComparison.Ordinal))
            return (null, [new(shown, 0, "a page that lists others isn't an article. Skipped.")]);

        var file = SeedsDirectory.ReadFile(fullPath, path);
        return !file.IsUtf8 ? (null, [new(shown, 0, "it isn't UTF-8. Skipped.")]) : Read(fullPath, shown, path, file.Text);
    }

    private static (Post? Post, IReadOnlyList<Leftover> Leftovers) Read(string fullPath, string shown, string path, string file)
    {
        var body = file[FrontMatter.Length(file)..];
        if (PostValues.Read(file) is not { } values)
            return (null, [new(shown, 1, "its front matter can't be read. Skipped.")]);

        var name = PostName.Of(path);
        var added = name.Missing(values);
        var text = values.IsYaml && added.Count == 0 ? file
            : values.IsYaml ? WithLines(file, added)
            : $"---\n{values.ToYaml()}{Lines(added)}---\n{body}";
        var post = new Post(
            fullPath, shown, name.Path, text,
            values["title"] is { Length: > 0 } title ? title : Headline.Of(name.Path, body),
            DateKeys.Select(key => values[key]).FirstOrDefault(date => date is not null) ?? name.Date ?? "",
            IsDraft: DraftMark.Find(null, text) is not null,
            IsConverted: !values.IsYaml);
        return (post, TemplatesIn(shown, file, body));
    }

    private static string WithLines(string file, IReadOnlyList<(string Key, string Value)> added)
    {
        var (start, length) = FrontMatter.Content(file);
        return length == 0 ? $"---\n{Lines(added)}---\n\n{file}" : file.Insert(start, Lines(added));
    }

    private static string Lines(IEnumerable<(string Key, string Value)> added) =>
        string.Concat(added.Select(pair => $"{pair.Key}: {pair.Value}\n"));

    /// <summary>Tags that the other tool replaces in a page. In a seed, they are text.</summary>
    private static IReadOnlyList<Leftover> TemplatesIn(string shown, string file, string body)
    {
        var places = Enumerable.Range(0, body.Length).Where(i => body[i] == '{' && Templates.Any(tag =>
            string.CompareOrdinal(body, i, tag, 0, tag.Length) == 0)).ToList();
        if (places.Count == 0)
            return [];

        var line = file.AsSpan(0, file.Length - body.Length + places[0]).Count('\n') + 1;
        var words = body[places[0]..].Split(['\r', '\n'], 2)[0];
        return [new(shown, line, $"'{Excerpt.From(words)}' is a template tag of the other tool. It is kept as text.")];
    }
}
