using System.CommandLine;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Exchange;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Turns posts from Hugo, Jekyll, Astro, Eleventy and Docusaurus into seeds.</summary>
internal sealed class ImportPostsCommand(Workplace workplace)
{
    public IReadOnlyList<string> Sources { get; init; } = [];

    public string? Folder { get; init; }

    public bool Replaces { get; init; }

    public bool IsDryRun { get; init; }

    public static Command Create(Workplace workplace)
    {
        var sources = new Argument<string[]>("sources")
        {
            Description = "Posts, or folders with posts. Default: the seeds folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var folder = new Option<string?>("--to") { Description = "The seeds folder. Default: the one in the current folder." };
        var replace = new Option<bool>("--replace") { Description = "Overwrite existing seeds." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing, and report what would be written." };
        var command = new Command("posts", "Imports posts from Hugo, Jekyll, Astro, Eleventy and Docusaurus.")
        {
            sources, folder, replace, dryRun,
        };
        command.SetAction(parsed => new ImportPostsCommand(workplace)
        {
            Sources = parsed.GetValue(sources) ?? [],
            Folder = parsed.GetValue(folder),
            Replaces = parsed.GetValue(replace),
            IsDryRun = parsed.GetValue(dryRun),
        }.Run());
        return command;
    }

    private int Run()
    {
        var seeds = SeedsDirectory.Read(Folder, workplace.CurrentDirectory);
        var index = seeds.FullPath(SeedPath.Index);
        var files = PostFiles.Find(Sources.Count > 0 ? Sources : [seeds.Root], workplace.CurrentDirectory)
            .Where(file => file.FullPath != index);
        var read = files.AsParallel().AsOrdered()
            .Select(file => Post.Read(file.FullPath, workplace.Show(file.FullPath), file.Path)).ToList();
        var leftovers = read.SelectMany(post => post.Leftovers).ToList();
        var changes = new FileChanges();
        var posts = Place([.. read.Select(r => r.Post).OfType<Post>()], seeds, changes, leftovers);
        List(posts, seeds, changes);
        if (!IsDryRun)
            changes.Write();

        leftovers.ForEach(workplace.Out.WriteLine);
        if (leftovers.Count > 0)
            workplace.Out.WriteLine();
        var drafts = posts.Count(post => post.IsDraft);
        workplace.Out.WriteLine(
            $"{Wording.Count(posts.Count, "post")} {(IsDryRun ? "would be imported" : "imported")}"
            + (drafts == 0 ? "" : $", {Wording.Digits(drafts)} as draft{(drafts == 1 ? "" : "s")}")
            + (leftovers.Count == 0 ? "." : $", {Wording.Count(leftovers.Count, "issue")}."));
        return leftovers.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>Copies posts into the seeds folder; an existing one is unchanged.</summary>
    private List<Post> Place(IReadOnlyList<Post> posts, SeedsDirectory seeds, FileChanges changes, List<Leftover> leftovers)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var placed = new List<Post>();
        foreach (var post in posts)
        {
            if (seeds.PathOf(post.FullPath) is { } path)
            {
                placed.Add(post with { Path = path });
                if (post.IsConverted && Replaces)
                    changes.Set(post.FullPath, seeds[path], post.Text);
                else if (post.IsConverted)
                    leftovers.Add(new(post.Shown, 0, "its front matter isn't YAML. '--replace' converts it."));
            }
            else if (!taken.Add(post.Path))
            {
                leftovers.Add(new(post.Shown, 0, $"another post has the path '{post.Path}'. Skipped."));
            }
            else
            {
                Copy(post, seeds, changes);
                placed.Add(post);
            }
        }

        return placed;
    }

    private void Copy(Post post, SeedsDirectory seeds, FileChanges changes)
    {
        if (seeds.Has(post.Path) && seeds[post.Path] != post.Text && !Replaces)
        {
            throw new UsageException(
                $"'{workplace.Show(seeds.FullPath(post.Path))}' already exists with different content. Nothing was written. "
                + "'--replace' overwrites it.");
        }

        changes.Set(seeds.FullPath(post.Path), seeds.Has(post.Path) ? seeds[post.Path] : null, post.Text);
    }

    /// <summary>Adds a line to INDEX.md for each post that has none, the newest first.</summary>
    private static void List(IEnumerable<Post> posts, SeedsDirectory seeds, FileChanges changes)
    {
        var index = seeds[SeedPath.Index];
        var after = seeds.With([.. posts.Select(post => new Seeds.Catalog.SeedFile(post.Path, post.Text, IsUtf8: true))]);
        var unlisted = IndexCheck
            .Of(IndexSource.From(index, isUtf8: true, after.Paths.Where(path => path != SeedPath.Index), SeedLimits.Default))
            .Listing.Unlisted.ToHashSet(StringComparer.Ordinal);
        var lines = posts.Where(post => unlisted.Contains(post.Path))
            .OrderByDescending(post => post.Date, StringComparer.Ordinal).ThenBy(post => post.Path, StringComparer.Ordinal)
            .Select(post => IndexCheck.LineFor(post.Path, post.Title) + "\n").ToList();
        if (lines.Count > 0)
            changes.Set(seeds.FullPath(SeedPath.Index), seeds.Has(SeedPath.Index) ? index : null, ListStart(index) + string.Concat(lines));
    }

    /// <summary>The index with a blank line at its end, unless it ends in a list.</summary>
    private static string ListStart(string index)
    {
        var last = index.TrimEnd().Split('\n')[^1].TrimStart();
        var ended = index.Length == 0 || index[^1] == '\n' ? index : index + "\n";
        return last.Length == 0 || last[0] is '-' or '*' or '+' || ended.EndsWith("\n\n", StringComparison.Ordinal) ? ended : ended + "\n";
    }
}
