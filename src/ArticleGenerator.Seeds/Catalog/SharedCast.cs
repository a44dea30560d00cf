using System.Runtime.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>The shared files that INDEX.md lists, checked, and what articles use from them.</summary>
internal sealed class SharedCast
{
    // One string per annotation, so that the ids in it aren't looked up again while other files are edited.
    private static readonly ConditionalWeakTable<string, NamedIds> IdsOfSidecars = new();
    private static readonly ConditionalWeakTable<string, NamedIds> IdsOfFrontMatter = new();

    private readonly IReadOnlyList<CheckedSharedFile> files;
    private readonly IReadOnlyList<Problem> problemsAmongFiles;
    private readonly Dictionary<string, SharedEntry> byId = new(CanonicalForm.Comparer);

    private SharedCast(IReadOnlyList<ArticleSource> sources, IEnumerable<(ArticleSource Source, string Cause)> others)
    {
        Sources = sources;
        var raw = sources.Select(source => (source, Entries: EntriesIn(source))).ToArray();
        files = [.. raw.Select(file => CheckedSharedFile.Check(file.source with { Shared = Others(file.source, raw) }))];
        problemsAmongFiles = [.. SharedTwice.Find(raw.Select(file => (file.source.AnnotationPath, file.Entries)))];
        var places = new List<SharedPlace>();
        foreach (var file in files)
        {
            for (var i = 0; i < file.Entries.Count; i++)
            {
                if (byId.ContainsKey(file.Entries[i].Id))
                    continue;

                byId.Add(file.Entries[i].Id, file.Entries[i]);
                places.Add(file.Places[i]);
            }
        }

        AddUnusable(others, places);
        Places = new(places.ToEquatableArray());
    }

    public static SharedCast None { get; } = new([], []);

    /// <summary>The files, each as an annotation without a text.</summary>
    public IReadOnlyList<ArticleSource> Sources { get; }

    /// <summary>The place of each usable entry.</summary>
    public SharedPlaces Places { get; }

    /// <summary>All usable entries, for comparison with those of articles.</summary>
    public IEnumerable<NamedIdentity> Named => files.SelectMany(file => file.Named.Where(named => IsOfFile(named.Id, file)));

    /// <summary>
    /// The names of the usable entries in code. If two entries of one section would have the same name, the first one gets it; the other is
    /// found by its id.
    /// </summary>
    public IEnumerable<SharedName> Names => byId.Values
        .Where(entry => entry.Cause is null)
        .Select(SharedName.Of)
        .GroupBy(name => (name.Section, name.Identifier))
        .Select(alike => alike.First());

    /// <summary>The images that the files name.</summary>
    public IEnumerable<ImageLink> Images => files.SelectMany(file => file.Images);

    public static SharedCast Read(SeedFiles files, Listing listing) => listing.Shared.Count == 0 && listing.NotShared.Count == 0
        ? None
        : new(
            [.. listing.Shared.Select(path => SourceOf(files[path]!, listing))],
            listing.NotShared.Select(file => (SourceOf(files[file.Path]!, listing), file.Cause)));

    /// <summary>An article with what it uses. A draft uses nothing.</summary>
    public ArticleSource Join(ArticleSource source)
    {
        if (byId.Count == 0)
            return source;

        var shared = SharedEntries.Resolve(IdsOf(source), byId);
        return shared.IsEmpty || source.IsDraft ? source : source with { Shared = shared };
    }

    public IEnumerable<Problem> ProblemsIn(string path) =>
        files.Where(file => file.Path == path).SelectMany(file => file.Problems)
            .Concat(problemsAmongFiles.Where(problem => problem.Location.Path == path));

    public IEnumerable<Allowance> AllowancesIn(string path) => files.Where(file => file.Path == path).SelectMany(file => file.Allowances);

    /// <summary>A hint for each usable entry that no article uses.</summary>
    public IEnumerable<Problem> NeverTakenIn(string path, IEnumerable<ArticleSource> articles)
    {
        var file = files.FirstOrDefault(f => f.Path == path);
        if (file is null)
            return [];

        var taken = new HashSet<string>(articles.SelectMany(a => a.Shared.Taken).Select(entry => entry.Id), CanonicalForm.Comparer);
        return file.Named.Where(named => !taken.Contains(named.Id) && IsOfFile(named.Id, file))
            .Select(named => NeverTaken.In(named.Location, $"{named.Word} '{named.Id}'", Removal(path, named.Id)));
    }

    /// <summary>Removes an entry, unless another refers to it or it is the only one.</summary>
    private FileEdit? Removal(string path, string id)
    {
        var source = Sources.First(source => source.AnnotationPath == path);
        var annotation = AnnotationTrees.ReadShared(source.AnnotationFile, source.Limits, source.Schema);
        var ids = new SeedIds(annotation);
        return annotation.Entries.Count > 1 && !ids.ReferencesTo(id).Any()
            ? new AnnotationEditor(source, ids).Remove(annotation, annotation.Entries.First(entry => entry.Id == id))
            : null;
    }

    private void AddUnusable(IEnumerable<(ArticleSource Source, string Cause)> others, List<SharedPlace> places)
    {
        foreach (var (source, cause) in others)
        {
            foreach (var entry in EntriesIn(source).Where(entry => !byId.ContainsKey(entry.Id)))
            {
                byId.Add(entry.Id, new(new(entry.Id, entry.Section, source.AnnotationPath), [], null, cause));
                places.Add(new(entry.Id, source.AnnotationPath, new(1, 1), new(1, 1)));
            }
        }
    }

    private bool IsOfFile(string id, CheckedSharedFile file) => byId[id].Path == file.Path;

    private static NamedIds IdsOf(ArticleSource source)
    {
        if (source.SidecarFile is null ? !source.IsMarkdown || !source.IsTextUtf8 : !source.IsSidecarUtf8)
            return NamedIds.None;

        var known = source.SidecarFile is null ? IdsOfFrontMatter : IdsOfSidecars;
        return known.GetValue(source.AnnotationFile, _ => NamedIds.In(source.Annotation.Strict ?? source.Annotation.Recovered));
    }

    private static IReadOnlyList<AnnotationEntry> EntriesIn(ArticleSource source) =>
        source.IsSidecarUtf8 ? AnnotationTrees.ReadShared(source.AnnotationFile, source.Limits, source.Schema).Entries : [];

    /// <summary>The ids of other files, which can be referred to: their content isn't needed.</summary>
    private static SharedEntries Others(
        ArticleSource source, IEnumerable<(ArticleSource Source, IReadOnlyList<AnnotationEntry> Entries)> files)
    {
        var own = new HashSet<string>(EntriesIn(source).Select(entry => entry.Id), CanonicalForm.Comparer);
        var others = from file in files
                     where file.Source != source
                     from entry in file.Entries
                     where own.Add(entry.Id)
                     select new SharedEntry(new(entry.Id, entry.Section, file.Source.AnnotationPath), [], null, null);
        return new(others.ToEquatableArray(), default);
    }

    private static ArticleSource SourceOf(SeedFile file, Listing listing) => new(file.Path, "", file.Path, file.Text, "")
    {
        Defaults = listing.Defaults,
        Schema = listing.Schema,
        Limits = file.Limits,
        IsSidecarUtf8 = file.IsUtf8,
        BadByteOfSidecar = file.BadByte,
    };
}
