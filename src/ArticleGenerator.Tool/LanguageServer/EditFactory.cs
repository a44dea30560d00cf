using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.Files;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Edits of seeds in a form that the client supports.</summary>
internal sealed class EditFactory(ClientFeatures client)
{
    public WorkspaceEdit Of(SeedsSnapshot seeds, IEnumerable<FileEdit> edits) => Join([(seeds, [.. edits])]);

    /// <summary>Edits of several folders in one.</summary>
    public WorkspaceEdit Join(IReadOnlyList<(SeedsSnapshot Seeds, IReadOnlyList<FileEdit> Edits)> folders)
    {
        var files = (from folder in folders
                     from file in folder.Seeds.ToEdits(folder.Edits)
                     select (folder.Seeds, file.Path, file.Edits)).ToList();
        if (!client.HasVersionedEdits)
            return new(files.ToDictionary(file => file.Seeds.UriOf(file.Path), file => file.Edits), null);

        return new(null, [.. files.SelectMany(file => Versioned(file.Seeds, file.Path, file.Edits))]);
    }

    /// <summary>Whether the client supports all of these edits; only some clients create files.</summary>
    public bool CanMake(SeedsSnapshot seeds, IEnumerable<FileEdit> edits) =>
        (client.HasVersionedEdits && client.CreatesFiles) || edits.All(edit => seeds.Directory.Has(edit.Path));

    /// <summary>For each file that differs, one edit from the first to the last difference.</summary>
    public static IEnumerable<FileEdit> Between(SeedsDirectory before, SeedsDirectory after)
    {
        foreach (var path in after.Paths.Where(path => before[path] != after[path]))
        {
            var (old, now) = (before[path], after[path]);
            var start = old.AsSpan().CommonPrefixLength(now);
            var most = Math.Min(old.Length, now.Length) - start;
            var end = 0;
            while (end < most && old[^(end + 1)] == now[^(end + 1)])
                end++;

            // An edit must not split a surrogate pair.
            start -= start > 0 && char.IsHighSurrogate(old[start - 1]) ? 1 : 0;
            end -= end > 0 && char.IsLowSurrogate(old[^end]) ? 1 : 0;
            yield return new(path, SourceSpan.FromBounds(start, old.Length - end), now[start..^end]);
        }
    }

    private IEnumerable<object> Versioned(SeedsSnapshot seeds, string path, IReadOnlyList<TextEdit> edits)
    {
        if (client.CreatesFiles && !seeds.Directory.Has(path))
            yield return new CreateFile(seeds.UriOf(path));
        yield return new TextDocumentEdit(new(seeds.UriOf(path), seeds.VersionOf(path)), edits);
    }
}
