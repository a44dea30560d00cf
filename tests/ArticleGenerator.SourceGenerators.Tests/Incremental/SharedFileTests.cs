using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ArticleGenerator.SourceGenerators.Tests.Incremental;

/// <summary>Which articles are checked again after an edit of a shared file.</summary>
public sealed class SharedFileTests
{
    private const string Who = "shared: true\npeople:\n  ada: { name: Ada, affiliation: lab }\n  cy: Cy\norganizations:\n  lab: The Lab\n";

    private static readonly SeedProjectSource Three = SeedProjectSource.Of(
        ("INDEX.md", "- [Who](who.yaml)\n- [One](one.txt)\n- [Two](two.txt)\n- [Wrong](wrong.txt)\n"),
        ("one.txt", "Ada met Bo."),
        ("one.yaml", "people: [ada]\n"),
        ("two.txt", "Cy met Di."),
        ("two.yaml", "people:\n  di: Di\n  cy:\n"),
        ("who.yaml", Who),
        ("wrong.txt", "Eve met Flo."),
        ("wrong.yaml", "people:\n  flo: Flo\nevents:\n  meeting: { text: Eve met Flo, attendee: [eve, flo] }\n"));

    [Fact]
    public void An_entry_that_changes_checks_the_articles_that_take_it() => AssertArticles(
        [Modified, Cached, Cached], Who.Replace("name: Ada", "name: Ada L.", StringComparison.Ordinal));

    [Fact]
    public void An_entry_that_another_refers_to_counts_too() => AssertArticles(
        [Modified, Cached, Cached], Who.Replace("The Lab", "A Lab", StringComparison.Ordinal));

    [Fact]
    public void An_entry_that_no_article_takes_checks_those_with_an_unknown_id() => AssertArticles(
        [Cached, Cached, Unchanged], Who + "  nobody: Nobody\n");

    [Fact]
    public void An_entry_that_an_article_waits_for_checks_it() => AssertArticles(
        [Cached, Cached, Modified], Who.Replace("organizations", "  eve: Eve\norganizations", StringComparison.Ordinal));

    [Fact]
    public void A_comment_checks_nothing() => AssertArticles([Cached, Cached, Cached], Who + "# The end\n");

    [Fact]
    public void Lines_that_move_check_nothing_and_are_reported_again()
    {
        var after = AssertArticles([Cached, Cached, Cached], "# All of them\n" + Who);

        Assert.Equal([Modified, Modified, Cached], Reasons(after, Steps.Members));
    }

    [Fact]
    public void An_edit_of_an_article_checks_that_one() =>
        AssertArticles([Modified, Cached, Cached], Three.With("one.txt", "Ada saw Bo."));

    [Fact]
    public void A_language_for_all_of_the_file_checks_those_that_take_from_it() => AssertArticles(
        [Modified, Modified, Cached], Who.Replace("people:", "inLanguage: en\npeople:", StringComparison.Ordinal));

    [Fact]
    public void A_file_that_is_not_shared_any_more_checks_those_that_take_from_it() => AssertArticles(
        [Modified, Modified, Cached], Who.Replace("shared: true\n", "", StringComparison.Ordinal));

    private static GeneratorDriver AssertArticles(IncrementalStepRunReason[] expected, string who) =>
        AssertArticles(expected, Three.With("who.yaml", who));

    private static GeneratorDriver AssertArticles(IncrementalStepRunReason[] expected, SeedProjectSource project)
    {
        var after = GeneratorRun.Edit(Three, project).After;
        Assert.Equal(expected, Reasons(after, Steps.Articles));
        return after;
    }

    private static IncrementalStepRunReason[] Reasons(GeneratorDriver driver, string step) =>
        [.. driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason)];
}
