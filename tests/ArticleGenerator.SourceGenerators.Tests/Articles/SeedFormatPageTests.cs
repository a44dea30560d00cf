using System.Text.RegularExpressions;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>docs/seed-format.md is true: its steps are seeds without a mistake, and its tables are those that the rules read.</summary>
public sealed partial class SeedFormatPageTests
{
    private const string Path = "docs/seed-format.md";
    private const string KeysBegin = "<!-- keys: made from SeedFormat.cs by SeedFormatPageTests; UPDATE_DOCS=1 renews them -->\n";
    private const string KeysEnd = "<!-- end of keys -->\n";
    private static readonly DocumentPage Page = DocumentPage.Read(Path);

    [Fact]
    public async Task Every_step_of_the_page_is_a_seed_without_a_mistake()
    {
        var project = SeedProjectSource.Of();
        foreach (var (path, text) in Page.Files)
        {
            project = SeedPath.IsMarkdown(path) && path != SeedPath.Index
                ? SeedProjectSource.Of((path, text), (SeedPath.Index, $"- [Light]({path})\n"))
                : project.With(path, text);

            // A text that INDEX.md doesn't list yet belongs to the next step that lists it.
            if (project.Seeds.TryGetValue(SeedPath.Index, out var index)
                && (path == SeedPath.Index || index.Contains(SeedPath.Stem(path), StringComparison.Ordinal)))
            {
                Assert.Empty(await GeneratorRun.Of(project).Warnings());
                Assert.Equal(index.Contains("lamp.txt", StringComparison.Ordinal) ? 2 : 1, GeneratorRun.Of(project).LoadArticles().Count);
            }
        }
    }

    /// <summary>No test would check a fence without the name of a file above it.</summary>
    [Fact]
    public void Every_piece_of_YAML_on_the_page_is_a_step() =>
        Assert.Equal(Page.Text.Split("```yaml\n").Length - 1, Page.Files.Count(f => SeedPath.IsAnnotation(f.Path)));

    [Fact]
    public void Every_form_of_a_date_on_the_page_is_read()
    {
        var forms = CodeInFirstColumn().Matches(Page.Section("Dates").Text).Select(m => m.Groups["code"].Value).ToArray();

        Assert.True(forms.Length > 10);
        Assert.All(forms, form => Assert.Null(Edtf.Read(form).Problem));
        Assert.All(
            forms.Where(f => f.Contains('/', StringComparison.Ordinal)),
            form => Assert.Contains($"`{form}` | ", OnlyAsStartDate(), StringComparison.Ordinal));
    }

    /// <summary>
    /// Whoever changes the format runs this once with the environment variable UPDATE_DOCS set to 1, and commits the page.
    /// </summary>
    [Fact]
    public void The_tables_of_keys_are_those_of_the_format()
    {
        var begin = Page.Text.IndexOf(KeysBegin, StringComparison.Ordinal) + KeysBegin.Length;
        var end = Page.Text.IndexOf(KeysEnd, StringComparison.Ordinal);
        Assert.True(begin >= KeysBegin.Length && end >= begin, $"{Path} has lost the comments around the tables of keys");
        var current = Page.Text[..begin] + Tables() + Page.Text[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.PathOf(Path), current);
        }
        else
        {
            Assert.True(
                current == Page.Text,
                $"{Path} is not up to date. Update it: " +
                "UPDATE_DOCS=1 dotnet run --project tests/ArticleGenerator.SourceGenerators.Tests -- -class \"*SeedFormatPageTests\"");
        }
    }

    private static string OnlyAsStartDate() =>
        string.Join(
            '\n',
            Page.Section("Dates").Text.Split('\n').Where(line => line.Contains("only as `startDate`", StringComparison.Ordinal)));

    private static string Tables()
    {
        var common = SeedFormat.Organization.Keys;
        return Table("The article", SeedFormat.Article.Keys)
            + Table("People, organizations and places", common)
            + Table("More keys for people", SeedFormat.Person.Keys.Except(common))
            + Table("More keys for places", SeedFormat.Place.Keys.Except(common))
            + Table("Quotes", SeedFormat.Quote.Keys)
            + Table("Events", SeedFormat.Event.Keys)
            + Table("Anchors, between braces", SeedFormat.Anchor.Keys)
            + Table("Images, between braces", SeedFormat.Image.Keys)
            + Table("More keys for shared files", SeedFormat.Shared.Keys.Except(SeedFormat.Article.Keys))
            + Table("INDEX.md, between two lines of ---", SeedFormat.Index.Keys)
            + Table("A field declared as a map", SeedFormat.Declaration.Keys)
            + "\n";
    }

    private static string Table(string heading, IEnumerable<SchemaKey> keys) =>
        $"\n### {heading}\n\n| Key | Takes | Meaning |\n|---|---|---|\n" + string.Concat(keys.Select(Row));

    private static string Row(SchemaKey key) => $"| `{key.Name}`{(key.IsRequired ? " (required)" : "")} | {Takes(key)} | {key.Meaning} |\n";

    private static string Takes(SchemaKey key) => (key.IsList ? "one or several: " : "") + KindOf(key);

    private static string KindOf(SchemaKey key) => key.Kind switch
    {
        ValueKind.Text => "text",
        ValueKind.Localized => "text, or texts per language",
        ValueKind.Id => "an id",
        ValueKind.Reference => "the id of " + Nouns(key.Sections),
        ValueKind.Term => string.Join(", ", key.Vocabulary.Select(term => $"`{term}`")),
        ValueKind.Language => "a language tag",
        ValueKind.Url => "a web address",
        ValueKind.Wikidata => "a Wikidata item, such as `Q585`",
        ValueKind.Country => "a country code, such as `IN`",
        ValueKind.Date => "a date",
        ValueKind.DateOrInterval => "a date or an interval",
        ValueKind.Image => "a path, a web address, or an image between braces",
        ValueKind.Anchor => "an anchor",
        ValueKind.Count => "a whole number from 1",
        ValueKind.Flag => "`true` or `false`",
        ValueKind.Sha256 => "64 hexadecimal digits",
        ValueKind.Version => $"`{SeedFormat.Version}`",
        ValueKind.Section => "entries, each under its id",
        ValueKind.Declarations => "[fields](#keys-of-your-own), under the kind that has them",
        _ => throw new NotSupportedException($"{key.Kind} has no words in {Path} yet"),
    };

    private static string Nouns(Sections sections) => sections == Sections.All
        ? "any entry"
        : string.Join(
            " or ",
            new[] { Sections.People, Sections.Organizations, Sections.Places, Sections.Quotes, Sections.Events }
                .Where(s => (s & sections) != 0).Select(s => SeedFormat.KeysOf(s).Noun));

    [GeneratedRegex(@"^\| `(?<code>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex CodeInFirstColumn();
}
