using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ArticleGenerator.SourceGenerators.Tests.Incremental;

/// <summary>What runs again after an edit, step by step.</summary>
public sealed class PipelineTests
{
    private static readonly SeedProjectSource Two = SeedProjectSource.Of(
        ("INDEX.md", "# Seeds\n\n- [One](one.txt)\n- [Two](two.txt)\n"),
        ("one.txt", "Ada met Bo."),
        ("one.yaml", "people:\n  ada: Ada\n"),
        ("two.txt", "Cy met Di."),
        ("two.yaml", "people:\n  cy: Cy\n"));

    [Fact]
    public void An_edit_of_code_runs_nothing_again()
    {
        var driver = GeneratorRun.CreateDriver(Two).RunGenerators(GeneratorRun.Compile("class A { }"));

        var after = driver.RunGenerators(GeneratorRun.Compile("class B { }"));

        Assert.All(Outputs(after), reason => Assert.Equal(Cached, reason));
        Assert.All(Reasons(after, Steps.Sources, Steps.Articles, Steps.Specs, Steps.Catalog, Steps.GivingWay), reason => Assert.Equal(Cached, reason));
        Assert.All(Reasons(after, Steps.Options), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
    }

    [Fact]
    public void New_files_with_equal_text_run_no_article_again()
    {
        var after = Edit(Two, Two);

        Assert.All(Reasons(after, Steps.Files, Steps.Sources), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.All(Reasons(after, Steps.Articles, Steps.Specs), reason => Assert.Equal(Cached, reason));
        Assert.All(Outputs(after), reason => Assert.Equal(Cached, reason));
    }

    [Theory]
    [InlineData("one.yaml", "people:\n  ada: Ada\n  bo: Bo\n")]
    [InlineData("one.txt", "Ada saw Bo.")]
    public void An_edit_of_one_seed_runs_that_article_again(string path, string text)
    {
        var after = Edit(Two, Two.With(path, text));

        Assert.Equal([Modified, Cached], Reasons(after, Steps.Articles));
        Assert.Equal([Cached], Reasons(after, Steps.GivingWay));
        Assert.Equal([Modified, Cached, Cached, Cached], Outputs(after).Order());
    }

    [Fact]
    public void An_edit_of_the_prose_of_INDEX_md_changes_nothing()
    {
        var after = Edit(Two, Two.With("INDEX.md", "# All seeds\n\nWith more words.\n\n- [One](one.txt)\n- [Two](two.txt)\n"));

        Assert.Equal([Unchanged], Reasons(after, Steps.Listed));
        Assert.All(Reasons(after, Steps.Articles), reason => Assert.Equal(Cached, reason));
        Assert.All(Outputs(after), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_added_article_runs_itself_and_the_catalog()
    {
        var after = Edit(Two, Two.With("three.txt", "Ed.").With("INDEX.md", Two.Seeds["INDEX.md"] + "- [Three](three.txt)\n"));

        Assert.Equal([Cached, Cached, New], Reasons(after, Steps.Articles));
        Assert.Equal([New, Modified, Unchanged, Cached, Cached], Outputs(after).Order());
    }

    [Fact]
    public void Another_namespace_writes_all_again_but_reads_nothing()
    {
        var after = Edit(Two, Two.WithProperty("RootNamespace", "Other"));

        Assert.All(Reasons(after, Steps.Articles), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Modified, Modified, Modified, Unchanged], Outputs(after).Order());
    }

    [Fact]
    public void No_model_holds_an_object_of_the_compiler()
    {
        var result = GeneratorRun.Of(SeedProjectSource.Real).Result;
        var values = Steps.All.SelectMany(step => result.TrackedSteps[step]).SelectMany(s => s.Outputs).Select(o => o.Value);

        Assert.All(values, value => AssertHoldsNothingOfRoslyn(value, [], "value"));
    }

    [Fact]
    public void Models_of_equal_seeds_are_equal()
    {
        object Spec() => GeneratorRun.Of(SeedProjectSource.Real).Result.TrackedSteps[Steps.Specs].Single().Outputs.Single().Value;

        Assert.Equal(Spec(), Spec());
        Assert.Equal(Spec().GetHashCode(), Spec().GetHashCode());
    }

    private static GeneratorDriver Edit(SeedProjectSource before, SeedProjectSource after)
    {
        var compilation = GeneratorRun.Compile("");
        var driver = GeneratorRun.CreateDriver(before).RunGenerators(compilation);
        return driver.ReplaceAdditionalTexts(after.AdditionalTexts()).WithUpdatedAnalyzerConfigOptions(after.Options()).RunGenerators(compilation);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, params string[] steps) =>
        steps.SelectMany(step => driver.GetRunResult().Results.Single().TrackedSteps[step]).SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static void AssertHoldsNothingOfRoslyn(object? value, HashSet<object> seen, string path)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or AdditionalText or Microsoft.CodeAnalysis.Text.SourceText, path);
        foreach (var item in value is IEnumerable items ? items.Cast<object?>() : [])
        {
            AssertHoldsNothingOfRoslyn(item, seen, path + "[]");
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertHoldsNothingOfRoslyn(field.GetValue(value), seen, path + "." + field.Name);
        }
    }
}
