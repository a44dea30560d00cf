using System.Collections;
using System.Text.RegularExpressions;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>Content is data: whatever is in a seed, its code has the members that it should have and no others.</summary>
public sealed partial class InjectionTests
{
    private const string Harmless = "word";

    // Ten thousand quotation marks for every key, each written as an escape, exceed the default limit.
    private static readonly SeedLimits Limits = new(20_000_000);

    private static readonly string[] Directives = ["#nullable enable annotations", "#pragma warning disable CS3005, CS3008"];

    private static readonly string[] NamesOfLeftOutMembers = ["System", "Obsolete", "InvalidOperationException"];

    // Bidirectional controls, invisible characters and line ends, which other texts keep.
    private static readonly string[] RulesThatRefuseNamesOnly = ["ART7001", "ART7002", "ART7005"];

    public static TheoryData<string> Lists => ["own", "big list"];

    /// <summary>The strings of a suite are in texts of a thousand strings: too long for an id or a name.</summary>
    public static TheoryData<string> ListsAndSuites => ["own", "big list", "normalization", "confusables", "bidirectional"];

    [Theory]
    [MemberData(nameof(ListsAndSuites))]
    public void A_text_of_any_key_adds_nothing_to_the_code_and_is_read_back(string list)
    {
        var texts = Strings(list);
        var articles = texts.Select(text => new EveryKey(text)).ToArray();
        var run = Run(Project(articles));

        var compiled = run.LoadArticles();
        Assert.Empty(run.CompileErrors);
        AssertSameShape(HarmlessShape(articles.Length), run);
        AssertReadBack(texts, articles, compiled);
    }

    [Fact]
    public void A_text_in_a_UTF_8_literal_is_read_back()
    {
        var texts = Strings("own");
        var articles = texts.Select(text => new EveryKey(text)).ToArray();
        var run = Run(Project(articles) with { MostLiteralBytes = 0 });

        AssertReadBack(texts, articles, run.LoadArticles());
        Assert.Empty(CodeShape.Of(run).Hidden);
        Assert.Contains("ReadOnlySpan<byte> SeedData", run.Source("N0."), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_text_as_id_of_article_and_entry_gives_only_names(string list)
    {
        var ids = Strings(list);
        var seeds = ids.SelectMany((id, i) => new[]
        {
            ($"n{i}.txt", "Ada met Bo."),
            ($"n{i}.yaml", $"id: {NaughtyStrings.Quoted(id)}\npeople:\n  {NaughtyStrings.Quoted(id)}: Ada\nplaces:\n  bo: Bo\n"),
        });
        var run = Run(SeedProjectSource.Of([("INDEX.md", Index(ids.Count)), .. seeds]));

        var compiled = run.LoadArticles();
        Assert.Empty(run.CompileErrors);
        Assert.All(
            compiled.SelectMany(a => a.People.Select(p => p.Id).Append(a.Id)),
            id => Assert.True(Core.SeedId.IsValid(id), id));
        Assert.Equal(Directives, CodeShape.Of(run).Directives);
        Assert.Empty(CodeShape.Of(run).Hidden);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_text_as_name_of_a_file_is_only_a_name(string list)
    {
        var known = Folder("- word.txt\n- lost.txt\n", ["word"]).With("lost.yaml", "people: { ada: Ada }");
        var expected = CodeShape.Of(Run(known, "DEBUG")).MembersOfAnyArticle();
        foreach (var names in Strings(list).Where(n => n.Length is > 0 and < 250).Select(NaughtyStrings.OnDisk).Distinct().Chunk(60))
        {
            // A text that the index can't name isn't listed, and isn't generated.
            var index = string.Concat(
                names.Select(n => $"- [{n.Replace("\n", " ", StringComparison.Ordinal)}]({Uri.EscapeDataString(n)}.txt)\n"));
            var run = Run(Folder(index, names), "DEBUG");

            Assert.Empty(run.CompileErrors);
            Assert.Empty(CodeShape.Of(run).MembersOfAnyArticle().Except(expected));
            Assert.Empty(CodeShape.Of(run).Directives.Except([.. Directives, "#if DEBUG", "#endif"]));
        }

        static SeedProjectSource Folder(string index, string[] names) => SeedProjectSource.Of(
            [
                ("INDEX.md", index),
                .. names.Select(n => (n + ".txt", "Ada met Bo.")),
                .. names.Select(n => (n + ".yaml", "people: { ada: Ada }")),
            ]);
    }

    [Theory]
    [MemberData(nameof(ListsAndSuites))]
    public void A_text_of_any_key_of_the_index_adds_nothing_to_the_code(string list)
    {
        var harmless = CodeShape.Of(Run(Indexed(Harmless)));
        foreach (var text in Strings(list))
            AssertSameShape(harmless, Run(Indexed(text)));

        static SeedProjectSource Indexed(string text) => SeedProjectSource.Of(
            (
                "INDEX.md",
                $"---\n{string.Concat(SeedFormat.Index.Keys.Select(k => $"{k.Name}: {NaughtyStrings.Quoted(text)}\n"))}---\n\n" +
                "- [One](one.txt)\n"),
            ("one.txt", "Ada met Bo."));
    }

    [Fact]
    public async Task Ids_that_C_sharp_or_we_use_ourselves_become_names_that_are_free()
    {
        string[] ids =
        [
            "equals", "finalize", "get-hash-code", "get-type", "memberwise-clone", "reference-equals", "to-string", "count", "item",
            "get-enumerator", "add", "people", "all", "try-get", "one", "one-people", "one-article", "articles", "class", "record", "field",
            "value", "var", "await", "nameof", "global", "system", "article-generator", "object", "this", "base", "new", "2nd", "१२", "²",
            "ß", "İ", "普京", "पुतिन",
        ];
        var text = string.Join(" ", ids.Select((_, i) => $"Name{i}."));
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- one.txt\n"), ("one.txt", text),
            ("one.yaml", "people:\n" + string.Concat(ids.Select((id, i) => $"  {NaughtyStrings.Quoted(id)}: Name{i}\n")))));

        var article = run.LoadArticles().Single();
        Assert.Empty(run.CompileErrors);
        Assert.Empty(await run.Warnings(withGenerated: true));
        var people =
            article.GetType().GetProperties().Single(p => p.Name == "People" && p.DeclaringType == article.GetType()).GetValue(article)!;
        var members = people.GetType().GetFields().Where(f => f.DeclaringType == people.GetType());
        Assert.Equal(ids, members.Select(m => ((Person)m.GetValue(people)!).Id));
    }

    [Theory]
    [InlineData("count", "Count_")]
    [InlineData("get-enumerator", "GetEnumerator_")]
    [InlineData("fill", "Fill_")]
    [InlineData("equals", "Equals_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("one-people", "OnePeople_")]
    [InlineData("class", "Class")]
    [InlineData("2nd", "_2nd")]
    [InlineData("पुतिन", "पुतिन")]
    [InlineData("普京", "普京")]
    public void An_id_becomes_a_name_that_is_free(string id, string member)
    {
        var run = GeneratorRun.Of(
            SeedProjectSource.Of(("INDEX.md", "- one.txt\n"), ("one.txt", "Ada met Bo."), ("one.yaml", $"people:\n  {id}: Ada\n")));

        Assert.Empty(run.CompileErrors);
        Assert.Contains($" readonly global::ArticleGenerator.Person {member};", run.Source("One."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all", "All_")]
    [InlineData("try-get", "TryGet_")]
    [InlineData("articles", "Articles_")]
    [InlineData("catalog", "Catalog_")]
    public void An_article_id_becomes_a_name_that_is_free(string id, string member)
    {
        var run = GeneratorRun.Of(
            SeedProjectSource.Of(("INDEX.md", "- one.txt\n"), ("one.txt", "Ada met Bo."), ("one.yaml", $"id: {id}\n")));

        Assert.Empty(run.CompileErrors);
        Assert.Contains($" {member} => (", run.Source("Articles.g"), StringComparison.Ordinal);
    }

    // The compiler would take endless time to record the steps of as many articles.
    private static GeneratorRun Run(SeedProjectSource project, params string[] symbols) =>
        GeneratorRun.Of(project, isTracked: false, symbols: symbols);

    private static IReadOnlyList<string> Strings(string list) => list switch
    {
        "own" => [.. NaughtyStrings.Own.Values],
        "big list" => NaughtyStrings.BigList,
        "normalization" => UnicodeSuites.Joined(UnicodeSuites.Normalization),
        "confusables" => UnicodeSuites.Joined(UnicodeSuites.Confusables),
        _ => UnicodeSuites.Joined(UnicodeSuites.Bidirectional),
    };

    private static SeedProjectSource Project(IReadOnlyList<EveryKey> articles) => SeedProjectSource.Of(
        [
            ("INDEX.md", Index(articles.Count)),
            .. articles.SelectMany((article, i) => new[] { ($"n{i}.txt", article.Text), ($"n{i}.yaml", article.Yaml) }),
        ])
        .WithProperty("ArticleMaximumLength", Limits.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Index(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"- n{i}.txt\n"));

    /// <summary>
    /// The declarations of as many articles with a harmless text for every key. Each declares the same under another name, so one of them
    /// shows what all declare, and the catalog declares what it does for as many without annotation.
    /// </summary>
    private static CodeShape HarmlessShape(int count)
    {
        var one = CodeShape.Of(Run(Project([new EveryKey(Harmless)])));
        var texts = Enumerable.Range(0, count).Select(i => ($"n{i}.txt", "Ada met Bo."));
        var bare = CodeShape.Of(Run(SeedProjectSource.Of([("INDEX.md", Index(count)), .. texts])));
        var ofArticles = Enumerable.Range(0, count).SelectMany(i => one.Members.Where(IsOfArticle).Select(m => Renamed(m, i)));
        var names = Enumerable.Range(0, count).SelectMany(i => one.Names.Select(name => Renamed(name, i)));
        return one with
        {
            Members = [.. bare.Members.Where(m => !IsOfArticle(m)).Concat(ofArticles).Order(StringComparer.Ordinal)],
            Names = bare.Names.Concat(names).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static bool IsOfArticle(string member) => ArticleMember().IsMatch(member);

    private static string Renamed(string code, int number) => FirstArticle().Replace(code, $"N{number}");

    private static void AssertSameShape(CodeShape expected, GeneratorRun naughty)
    {
        var actual = CodeShape.Of(naughty);
        Assert.Equal(expected.Members, actual.Members);
        Assert.Empty(actual.Names.Except(expected.Names).Except(NamesOfLeftOutMembers));
        Assert.Equal(Directives, actual.Directives);
        Assert.Empty(actual.Hidden);
    }

    /// <summary>Values that aren't refused are unchanged.</summary>
    private static void AssertReadBack(IReadOnlyList<string> texts, IReadOnlyList<EveryKey> articles, IReadOnlyList<Article> compiled)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            var reported = ReportedLines(articles[i].Yaml, articles[i].Text, i);
            var refused = ReportedLines(articles[i].Yaml, articles[i].Text, i, except: RulesThatRefuseNamesOnly);
            foreach (var place in articles[i].Places.Where(p =>
                IsText(p.Key) && !string.IsNullOrWhiteSpace(texts[i]) && !(IsName(p.Key) ? reported : refused).Contains(p.Line)))
            {
                Assert.Contains(texts[i], Values(compiled[i], place));
            }
        }
    }

    private static bool IsText(SchemaKey key) => key.Kind is ValueKind.Text or ValueKind.Localized;

    private static bool IsName(SchemaKey key) => key.Name is "name" or "alternateName";

    internal static HashSet<int> ReportedLines(string yaml, string text, int number, params string[] except)
    {
        var problems =
            CheckedArticle.Check(new ArticleSource($"n{number}.txt", text, $"n{number}.yaml", yaml, "") { Limits = Limits }).Problems;
        return [.. problems.Where(p => p.Location.Path.EndsWith(".yaml", StringComparison.Ordinal) && !except.Contains(p.Rule.Id))
            .Select(p => yaml.AsSpan(0, p.Location.Range.Start).Count('\n'))];
    }

    /// <summary>The strings in the property of a key: <c>jobTitle</c> fills <c>JobTitles</c>.</summary>
    private static string[] Values(Article article, KeyPlace place)
    {
        object record = place.Section == Sections.None ? article : article.Find(place.EntryId)!;
        var name = char.ToUpperInvariant(place.Key.Name[0]) + place.Key.Name[1..];
        var property = record.GetType().GetProperty(name) ?? record.GetType().GetProperty(name + "s")!;
        return [.. Strings(property.GetValue(record))];
    }

    private static IEnumerable<string> Strings(object? value) => value switch
    {
        string text => [text],
        LocalizedText text => text.Select(t => t.Value),
        LocalizedString text => [text.Value],
        IEnumerable values => values.Cast<object?>().SelectMany(Strings),
        _ => [],
    };

    // The declarations in an article or of an article, without what the catalog declares for it.
    [GeneratedRegex(@"^(N\d+\w* |(\w+ )*class N\d+)")]
    private static partial Regex ArticleMember();

    [GeneratedRegex(@"\bN0(?![0-9])")]
    private static partial Regex FirstArticle();
}
