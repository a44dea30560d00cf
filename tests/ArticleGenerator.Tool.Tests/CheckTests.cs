using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Commands;
using ArticleGenerator.Tool.Files;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace ArticleGenerator.Tool.Tests;

public sealed class CheckTests
{
    private const string Text = "Ada met Bo in Paris on 3 March 2024. \"We had fun,\" said Ada.\n";

    private static readonly Lazy<JSchema> SarifSchema = new(() => JSchema.Parse(
        File.ReadAllText(TemporaryFolder.InRepository("tests/ArticleGenerator.Tool.Tests/Assets/sarif-2.1.0-rtm.5.json"))));

    public static TheoryData<string> Cases => RuleCase.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_tool_says_what_the_compiler_says(string name)
    {
        using var folder = RuleCase.Copy(name);
        var workplace = new Workplace(TextWriter.Null, TextWriter.Null, folder.Path);
        var problems = SeedsCheck.Run(SeedsDirectory.Read(null, folder.Path), workplace, areHintsShown: true)
            .Where(p => p.Rule.Severity != Severity.Hint || name.StartsWith(p.Rule.Id, StringComparison.Ordinal))
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Path}({p.Line},{p.Column}): {p.Rule.Id}: {p.Message}"));

        Assert.Equal(RuleCase.Expected(name).Order(StringComparer.Ordinal), problems.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Safe_fixes_come_to_rest_and_bring_nothing_new(string name)
    {
        using var folder = RuleCase.Copy(name);
        var before = SeedsDirectory.Read(null, folder.Path);

        var (after, fixes) = SafeFixes.Apply(before);

        var left = SeedsCheck.ProblemsIn(after).Where(problem => problem.Rule.Severity != Severity.Hint).ToList();
        Assert.DoesNotContain(left, problem => problem.Fixes.Any(fix => fix.IsSafe));
        var known = SeedsCheck.ProblemsIn(before).Select(problem => problem.Rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(left, problem => Assert.Contains(problem.Rule.Id, known));
        Assert.Equal(fixes > 0, before.Paths.Any(path => before[path] != after[path]));
    }

    [Fact]
    public async Task Clean_seeds_end_with_0()
    {
        using var folder = Seeds("people:\n  ada: Ada\n");

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
        Assert.Equal("3 files checked, no problems.\n", folder.Output);
    }

    [Fact]
    public async Task A_problem_shows_its_line_with_a_mark_under_the_words()
    {
        using var folder = Seeds("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n");

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("check"));
        Assert.Equal(
            """
            warning[ART4001]: 'speaker' of quote 'fun' names 'adda', but no entry has this id. Did you mean 'ada'?
             --> seeds/a.yaml:6:14
              |
            6 |     speaker: adda
              |              ^^^^
              = fix: Write 'ada' (--fix does it)

            3 files checked, 1 problem, 1 fixable with --fix.

            """,
            folder.Output);
    }

    [Theory]
    [InlineData("people:\n  ada: Ada\u202Ex\n")]
    [InlineData("people:\n  ada: \"\u001B[31mAda\"\n")]
    public async Task Nothing_in_a_seed_steers_the_terminal(string annotation)
    {
        using var folder = Seeds(annotation);

        await folder.RunAsync("check");

        Assert.DoesNotContain(folder.Output, c => c is '\u202E' or '\u001B');
    }

    [Fact]
    public async Task A_dry_run_shows_the_fixes_as_a_patch_and_writes_nothing()
    {
        using var folder = Seeds("people:\n  ada: Ada\nevents:\n  meeting:\n    text: Ada met Bo\n    startDate: 3 March 2024\n");
        var before = folder["seeds/a.yaml"];

        await folder.RunAsync("check", "--fix", "--dry-run");

        Assert.Equal(
            """
            --- a/seeds/a.yaml
            +++ b/seeds/a.yaml
            @@ -3,4 +3,4 @@
             events:
               meeting:
                 text: Ada met Bo
            -    startDate: 3 March 2024
            +    startDate: 2024-03-03

            """,
            folder.Output);
        Assert.Equal(before, folder["seeds/a.yaml"]);
    }

    [Fact]
    public async Task Fixes_are_written_and_what_is_left_is_shown()
    {
        using var folder = Seeds("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n");

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check", "--fix"));
        Assert.Equal("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: ada\n", folder["seeds/a.yaml"]);
        Assert.Equal("1 problem fixed in 1 file.\n", folder.Error);
    }

    [Fact]
    public async Task A_rule_that_an_editorconfig_leaves_out_is_left_out()
    {
        using var folder = Seeds("people:\n  bo:\n    name: Boris\n");
        Assert.Equal(ExitCode.Findings, await folder.RunAsync("check"));

        folder["seeds/.editorconfig"] = "root = true\n[*.{yaml,yml}]\narticle_rule.ART5003 = none\n";
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));

        folder["seeds/.editorconfig"] = "root = true\n[sub/*.yaml]\narticle_rule.ART5003 = none\n";
        Assert.Equal(ExitCode.Findings, await folder.RunAsync("check"));
    }

    [Theory]
    [InlineData(".editorconfig", "root = true\n[seeds/**]\narticle_rule.ART5003 = error\n", "error")]
    [InlineData(".editorconfig", "root = true\n[seeds/**]\narticle_rule.ART5003 = suggestion\n", null)]
    [InlineData(".editorconfig", "root = true\n[*.yaml]\ndotnet_diagnostic.ART5003.severity = error\n", "warning")]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.ART5003.severity = error\n", "error")]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.ART5003.severity = none\n", null)]
    [InlineData(".globalconfig", "is_global = true\n[/elsewhere/**]\ndotnet_diagnostic.ART5003.severity = none\n", "warning")]
    public async Task A_severity_is_the_one_that_the_build_gives(string file, string settings, string? expected)
    {
        using var folder = Seeds("people:\n  bo:\n    name: Boris\n");
        folder[file] = settings;

        await folder.RunAsync("check", "--format", "json");

        using var json = JsonDocument.Parse(folder.Output);
        Assert.Equal(expected, json.RootElement.GetProperty("problems").EnumerateArray()
            .Select(problem => problem.GetProperty("severity").GetString()).SingleOrDefault());
    }

    [Fact]
    public async Task A_severity_for_the_project_wins_over_one_for_a_file()
    {
        using var folder = Seeds("people:\n  bo:\n    name: Boris\n");
        folder[".globalconfig"] = "is_global = true\ndotnet_diagnostic.ART5003.severity = warning\n";
        folder["seeds/.editorconfig"] = "root = true\n[*]\narticle_rule.ART5003 = error\n";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check", "--fail-level", "error"));
    }

    [Fact]
    public async Task Nothing_is_fixed_that_is_not_reported()
    {
        using var folder = Seeds("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n");
        folder["seeds/.editorconfig"] = "root = true\n[*]\narticle_rule.ART4001 = none\n";
        var before = folder["seeds/a.yaml"];

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check", "--fix"));
        Assert.Equal(before, folder["seeds/a.yaml"]);
    }

    [Fact]
    public async Task Json_has_the_place_and_the_fixes()
    {
        using var folder = Seeds("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n");

        await folder.RunAsync("check", "--format", "json");

        using var json = JsonDocument.Parse(folder.Output);
        var problem = Assert.Single(json.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal("ART4001", problem.GetProperty("rule").GetString());
        Assert.Equal("seeds/a.yaml", problem.GetProperty("file").GetString());
        Assert.Equal((6, 14), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
        var edit = problem.GetProperty("fixes")[0].GetProperty("edits")[0];
        Assert.Equal("ada", edit.GetProperty("newText").GetString());
    }

    [Fact]
    public async Task Sarif_has_relative_paths_rules_and_fixes()
    {
        using var folder = Seeds("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n");

        await folder.RunAsync("check", "--format", "sarif");

        using var json = JsonDocument.Parse(folder.Output);
        var run = json.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("ART4001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("seeds/a.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("ada", change.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    /// <summary>Problems with and without fixes, in files with other names than ASCII and in INDEX.md; and none.</summary>
    [Theory]
    [InlineData("ART1002/bad-hindi-name-misspelt")]
    [InlineData("ART2009/bad-pieces-of-a-quote")]
    [InlineData("ART3004/bad-own-fields")]
    [InlineData("ART4002/bad-person-as-place")]
    [InlineData("ART5001/bad-both-pieces-of-a-quotation")]
    [InlineData("ART7001/bad-override-in-a-name")]
    [InlineData("ART5001/good-arabic")]
    public async Task Sarif_is_as_its_schema_says(string name)
    {
        using var folder = RuleCase.Copy(name);
        await folder.RunAsync("check", "--format", "sarif", "--hints");

        Assert.True(JObject.Parse(folder.Output).IsValid(SarifSchema.Value, out IList<string> problems), string.Join('\n', problems));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task A_long_check_shows_its_progress_in_a_terminal_only(bool isTerminal, bool isShown)
    {
        using var folder = new TemporaryFolder { IsTerminal = isTerminal };
        var names = Enumerable.Range(0, 300).Select(i => $"a{i}.txt").ToList();
        folder["INDEX.md"] = string.Concat(names.Select(name => $"- {name}\n"));
        foreach (var name in names)
            folder[name] = $"{name} has a text of its own, {folder.Path}.\n";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));

        Assert.Equal("301 files checked, no problems.\n", folder.Output);
        Assert.Equal(isShown, folder.Error.Contains("Checking articles", StringComparison.Ordinal));
        Assert.Equal(isShown, folder.Error.Length > 0);
    }

    [Fact]
    public async Task A_line_added_above_leaves_the_fingerprint_as_it_was()
    {
        using var folder = Seeds("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n");
        await folder.RunAsync("check", "--format", "sarif");
        var before = FingerprintIn(folder.Output);

        folder["seeds/a.yaml"] = "# A comment.\n" + folder["seeds/a.yaml"];
        await folder.RunAsync("check", "--format", "sarif");

        Assert.Equal(before, FingerprintIn(folder.Output));
    }

    [Fact]
    public async Task GitHub_gets_a_command_a_problem()
    {
        using var folder = Seeds("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n");

        await folder.RunAsync("check", "--format", "github");

        Assert.Equal(
            "::warning file=seeds/a.yaml,line=6,endLine=6,col=14,title=ART4001::"
            + "'speaker' of quote 'fun' names 'adda', but no entry has this id. Did you mean 'ada'?\n",
            folder.Output);
    }

    [Fact]
    public async Task JUnit_has_a_test_a_file_and_a_failure_where_one_is_wrong()
    {
        using var folder = Seeds("people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n");

        await folder.RunAsync("check", "--format", "junit");

        var suite = XDocument.Parse(folder.Output).Root!.Element("testsuite")!;
        Assert.Equal(("3", "1"), ((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures")));
        var failed = Assert.Single(suite.Elements("testcase"), test => test.Element("failure") is not null);
        Assert.Equal("seeds/a.yaml", (string?)failed.Attribute("name"));
    }

    [Theory]
    [InlineData("none", ExitCode.Clean)]
    [InlineData("error", ExitCode.Clean)]
    [InlineData("warning", ExitCode.Findings)]
    public async Task The_fail_level_decides_the_exit_code(string level, int exitCode)
    {
        using var folder = Seeds("people:\n  bo:\n    name: Boris\n");

        Assert.Equal(exitCode, await folder.RunAsync("check", "--fail-level", level));
    }

    [Theory]
    [InlineData("check", "nowhere")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--dry-run")]
    [InlineData("chekc")]
    public async Task Wrong_use_ends_with_2_and_says_why(params string[] args)
    {
        using var folder = Seeds("");

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync(args));
        Assert.NotEmpty(folder.Error);
    }

    private static TemporaryFolder Seeds(string annotation)
    {
        var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [Fun](a.txt)\n";
        folder["seeds/a.txt"] = Text;
        folder["seeds/a.yaml"] = annotation;
        return folder;
    }

    private static string? FingerprintIn(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        return json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("partialFingerprints")
            .GetProperty("primaryLocationLineHash").GetString();
    }
}
