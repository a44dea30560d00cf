using System.Text.RegularExpressions;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Completions in INDEX.md: the files that it does not list yet.</summary>
internal static partial class IndexCompletions
{
    public static IReadOnlyList<CompletionItem> At(SeedsSnapshot seeds, int offset)
    {
        var index = seeds.Directory[SeedPath.Index];
        var start = offset == 0 ? 0 : index.LastIndexOfAny(['\r', '\n'], offset - 1) + 1;
        var line = index[start..offset];
        if (Destination().Match(line) is { Success: true } destination)
            return Items(path => destination.Value[^1] == '<' ? path : DestinationOf(path), destination.Groups[1].Length);
        return Item().Match(line) is { Success: true } item
            ? Items(path => IndexCheck.LineFor(path, SeedPath.Stem(path))["- ".Length..], item.Groups[1].Length)
            : [];

        IReadOnlyList<CompletionItem> Items(Func<string, string> write, int typed)
        {
            var files = seeds.Directory.Paths.Where(path => path != SeedPath.Index).ToList();
            var listing = IndexCheck.Of(
                IndexSource.From(index, isUtf8: true, files, SeedLimits.Default) with { Shared = seeds.Directory.Files.Shared }).Listing;
            var range = seeds.LinesOf(SeedPath.Index).RangeOf(new(offset - typed, typed));
            return [.. listing.Unlisted.Concat(listing.Missing.Select(missing => missing.Near).OfType<string>()).Distinct().Select(path =>
                new CompletionItem(path, CompletionItemKind.File) { TextEdit = new(range, write(path)), FilterText = path })];
        }
    }

    private static string DestinationOf(string path) => path.IndexOfAny([' ', '(', ')']) < 0 ? path : $"<{path}>";

    /// <summary>Within the brackets of a link.</summary>
    [GeneratedRegex(@"\]\(<?([^()<>]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    /// <summary>The first word of a list item.</summary>
    [GeneratedRegex(@"^\s*[-*+] ([^\s\[]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
