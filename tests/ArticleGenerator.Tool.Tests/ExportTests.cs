using System.Text.Json;
using ArticleGenerator.Core;

namespace ArticleGenerator.Tool.Tests;

/// <summary>Seeds in the formats of other tools, and the way back.</summary>
public sealed class ExportTests
{
    private const string Text =
        "Mara Quill met Ole 😀 in Skerry.\n\n\"It burns,\" said Quill. She said, =1+1, that it would. Ole agreed.\n";

    private const string Annotation = """
        inLanguage: en
        datePublished: 2025-11-05
        people:
          quill: { name: Mara Quill, alternateName: Quill, mentions: { exact: She, occurrence: 1 }, wikidata: Q42, affiliation: council }
          ole: "Ole"
        organizations:
          council: { name: Harbour Council, mentions: [] }
        places:
          skerry: { en: Skerry, de: Skerry-Eiland }
        quotes:
          burns: { text: It burns, speaker: quill, source: said Quill, cue: said, date: 2025-11~, about: meeting }
          would: { text: that it would, speaker: [quill, council] }
          agreed: { text: agreed, speaker: ole, type: narrated }
          alone: { text: =1+1 }
        events:
          meeting: { text: [Mara Quill met Ole, in Skerry], attendee: [ole, quill], location: skerry, startDate: 2025-11-04 }

        """;

    [Fact]
    public async Task From_brat_and_back_the_article_is_the_same()
    {
        using var folder = Seeds();
        await folder.RunAsync("export", "json");
        var before = folder.Output;

        await AssertRoundTripAsync(folder, before);
    }

    [Fact]
    public async Task The_seeds_of_this_repository_survive_brat()
    {
        using var folder = new TemporaryFolder();
        folder.Take(TemporaryFolder.InRepository("seeds"), _ => true);
        foreach (var file in folder.Files.ToList())
        {
            folder["seeds/" + file] = folder[file];
            File.Delete(Path.Combine(folder.Path, file));
        }

        await folder.RunAsync("export", "json");
        await AssertRoundTripAsync(folder, folder.Output);
    }

    [Theory]
    [MemberData(nameof(CleanCases))]
    public async Task Whatever_is_clean_survives_brat(string name)
    {
        using var folder = RuleCase.Copy(name);
        await folder.RunAsync("export", "json");

        await AssertRoundTripAsync(folder, folder.Output);
    }

    // In brat, nothing says that one of the two only came along with another entry.
    private const string TwoOfOneName = "ART5004/good-a-shared-entry-that-is-only-referred-to-gives-way";

    /// <summary>Texts come back as such: those in Markdown are other articles then. Images stay where they are.</summary>
    public static TheoryData<string> CleanCases
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var row in RuleCase.All.Where(row => IsClean(row.Data)))
                names.Add(row.Data);
            return names;
        }
    }

    private static bool IsClean(string name)
    {
        // What is allowed between articles, or isn't an article, isn't in an export.
        var isExported = name.Contains("/good-", StringComparison.Ordinal) && !RuleCase.Expected(name).Any()
            && !name.EndsWith("-between-articles", StringComparison.Ordinal) && !name.EndsWith("-only-drafts", StringComparison.Ordinal)
            && name != TwoOfOneName;
        if (!isExported)
            return false;

        // Nor is an INDEX.md, which declares the fields of a project.
        using var folder = RuleCase.Copy(name);
        return !folder[SeedPath.Index].Contains("fields:", StringComparison.Ordinal)
            && folder.Files.Any(file => SeedPath.IsText(file) && !SeedPath.IsMarkdown(file))
            && !folder.Files.Any(ImageFile.IsImage)
            && !folder.Files.Any(file => SeedPath.IsMarkdown(file) && !file.EndsWith(SeedPath.Index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_audit_says_who_is_quoted_how_often_and_with_how_many_words()
    {
        using var folder = Seeds();

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("export", "csv"));
        Assert.Equal(
            "kind,id,name,articles,quotes,direct,indirect,narrated,words,direct words\r\n"
            + "person,quill,Mara Quill,1,2,1,1,0,5,2\r\n"
            + "organization,council,Harbour Council,1,1,0,1,0,3,0\r\n"
            + ",,(nobody named),1,1,0,1,0,2,0\r\n"
            + "person,ole,Ole,1,1,0,0,1,0,0\r\n",
            folder.Output);
    }

    [Fact]
    public async Task A_name_doesnt_become_a_formula_in_a_spreadsheet()
    {
        using var folder = Seeds();
        folder["seeds/a.yaml"] =
            "people:\n  x: { name: \"=HYPERLINK(1),\\\"a\\\"\", mentions: Ole }\nquotes:\n  q: { text: that it would, speaker: x }\n";

        await folder.RunAsync("export", "csv");

        Assert.Contains("person,x,\"'=HYPERLINK(1),\"\"a\"\"\",1,", folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Web_annotations_point_to_the_words_in_code_points()
    {
        using var folder = Seeds();

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("export", "web-annotation"));
        using var json = JsonDocument.Parse(folder.Output);
        var runes = Text.EnumerateRunes().ToList();
        var selectors = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray()
            .SelectMany(item => item.GetProperty("target").EnumerateArray()).Select(target => target.GetProperty("selector")).ToList();
        Assert.Equal(14, selectors.Count);
        Assert.All(selectors, selector =>
        {
            var exact = selector[0].GetProperty("exact").GetString()!;
            var (start, end) = (selector[1].GetProperty("start").GetInt32(), selector[1].GetProperty("end").GetInt32());
            Assert.Equal(exact, string.Concat(runes[start..end]));
            Assert.Contains(Member(selector[0], "prefix") + exact + Member(selector[0], "suffix"), Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Json_ld_speaks_as_the_program_does()
    {
        using var folder = Seeds();

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("export", "json-ld"));
        using var json = JsonDocument.Parse(folder.Output);
        var article = json.RootElement;
        Assert.Equal(("Article", "2025-11-05"), (Member(article, "@type"), Member(article, "datePublished")));
        var quill = article.GetProperty("mentions")[0];
        Assert.Equal("https://www.wikidata.org/wiki/Q42", Member(quill, "sameAs"));
        Assert.Equal("#council", Member(quill.GetProperty("affiliation"), "@id"));
        Assert.Equal(["burns", "would", "alone"], article.GetProperty("hasPart").EnumerateArray().Select(q => Member(q, "@id")![1..]));
        Assert.Equal("It burns", Member(article.GetProperty("hasPart")[0], "text"));
        Assert.False(article.GetProperty("hasPart")[0].TryGetProperty("dateCreated", out _));
        Assert.Equal("that it would", Member(article.GetProperty("hasPart")[1], "abstract"));
    }

    [Fact]
    public async Task Json_ld_has_the_type_that_is_asked_for()
    {
        using var folder = Seeds();

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("export", "json-ld", "--type", "NewsArticle"));
        using var json = JsonDocument.Parse(folder.Output);
        Assert.Equal("NewsArticle", Member(json.RootElement, "@type"));
    }

    [Fact]
    public async Task Files_that_are_there_are_left_as_they_are_unless_asked()
    {
        using var folder = Seeds();
        folder["out/a.txt"] = "Mine.";

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync("export", "brat", "--to", "out"));
        Assert.Equal("Mine.", folder["out/a.txt"]);
        Assert.DoesNotContain("out/a.ann", folder.Files);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("export", "brat", "--to", "out", "--replace"));
        Assert.Equal(Text, folder["out/a.txt"]);
    }

    [Theory]
    [InlineData("No published article has the id 'b'", "export", "json", "--article", "b")]
    [InlineData("--to", "export", "brat")]
    [InlineData("There is no folder 'nowhere'", "export", "csv", "nowhere")]
    public async Task Wrong_use_says_why(string message, params string[] args)
    {
        using var folder = Seeds();

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync(args));
        Assert.Contains(message, folder.Error, StringComparison.Ordinal);
    }

    private static async Task AssertRoundTripAsync(TemporaryFolder folder, string before)
    {
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("export", "brat", "--to", "brat"));
        folder["again/seeds/" + SeedPath.Index] = "";
        var exitCode = await folder.RunAsync("import", "brat", "brat", "--to", "again");
        Assert.Equal("", exitCode == ExitCode.Clean ? "" : folder.Output + folder.Error);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check", "again"));
        await folder.RunAsync("export", "json", "again");
        Assert.Equal(before, folder.Output);
    }

    private static string? Member(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static TemporaryFolder Seeds()
    {
        var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [Skerry](a.txt)\n";
        folder["seeds/a.txt"] = Text;
        folder["seeds/a.yaml"] = Annotation;
        return folder;
    }
}
