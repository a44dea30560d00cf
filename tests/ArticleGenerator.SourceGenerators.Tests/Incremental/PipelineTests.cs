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

        AssertSteps(after, """
            Folder: Cached
            Files: Cached Cached Cached Cached Cached
            FolderFiles: Cached
            Index: Cached
            Listing: Cached
            AllSources: Cached
            Checked: Cached
            Sources: Cached Cached
            Articles: Cached Cached
            Set: Cached
            Specs: Cached Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Cached Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Cached
            Alone: Cached Cached
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Cached
            Options: Cached
            Output: Cached Cached Cached Cached
            """);
    }

    [Fact]
    public void New_files_with_equal_text_run_no_article_again() => AssertSteps(ReadAgain(Two), """
            Folder: Cached
            Files: Cached Cached Cached Cached Cached
            FolderFiles: Cached
            Index: Cached
            Listing: Cached
            AllSources: Cached
            Checked: Cached
            Sources: Cached Cached
            Articles: Cached Cached
            Set: Cached
            Specs: Cached Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Cached Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Cached
            Alone: Cached Cached
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Cached
            Options: Cached
            Output: Cached Cached Cached Cached
            """);

    [Fact]
    public void An_edit_of_an_annotation_runs_that_article_again() =>
        AssertSteps(Edit(Two, Two.With("one.yaml", "people:\n  ada: Ada\n  bo: Bo\n")), """
            Folder: Unchanged
            Files: Cached Cached Modified Cached Cached
            FolderFiles: Modified
            Index: Cached
            Listing: Cached
            AllSources: Modified
            Checked: Modified
            Sources: Modified Cached
            Articles: Modified Cached
            Set: Cached
            Specs: Modified Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Modified Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Unchanged
            Alone: Modified Cached
            LiteralBytes: Modified Cached
            IsTooMuch: Unchanged
            Texts: Unchanged
            Options: Cached
            Output: Modified Cached Cached Cached
            """);

    [Fact]
    public void An_edit_of_a_comment_writes_nothing() =>
        AssertSteps(Edit(Two, Two.With("one.yaml", "people:\n  ada: Ada # the first\n")), """
            Folder: Unchanged
            Files: Cached Cached Modified Cached Cached
            FolderFiles: Modified
            Index: Cached
            Listing: Cached
            AllSources: Modified
            Checked: Modified
            Sources: Modified Cached
            Articles: Unchanged Cached
            Set: Cached
            Specs: Cached Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Cached Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Cached
            Alone: Cached Cached
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Unchanged
            Options: Cached
            Output: Cached Cached Cached Cached
            """);

    [Fact]
    public void A_declaration_runs_the_articles_that_have_the_field_again() =>
        AssertSteps(Edit(Declared("rating: integer 1..2 ?"), Declared("rating: integer 1..5 ?")), """
            Folder: Unchanged
            Files: Cached Modified Cached Cached Cached
            FolderFiles: Modified
            Index: Modified
            Listing: Modified
            AllSources: Modified
            Checked: Modified
            Sources: Modified Modified
            Articles: Modified Unchanged
            Set: Unchanged
            Specs: Modified Cached
            Lost: Cached
            Fields: Modified
            Names: Cached
            Typed: Cached
            Members: Modified Cached
            LostMembers: Cached
            Catalog: Unchanged
            IsGrouped: Unchanged
            Alone: Modified Cached
            LiteralBytes: Modified Cached
            IsTooMuch: Unchanged
            Texts: Unchanged
            Options: Cached
            Output: Modified Modified Cached Cached Cached
            """);

    [Fact]
    public void A_declaration_that_no_article_needs_writes_the_fields_alone() =>
        AssertSteps(Edit(Declared("x: text ?"), Declared("y: text ?")), """
            Folder: Unchanged
            Files: Cached Modified Cached Cached Cached
            FolderFiles: Modified
            Index: Modified
            Listing: Modified
            AllSources: Modified
            Checked: Modified
            Sources: Modified Modified
            Articles: Unchanged Unchanged
            Set: Unchanged
            Specs: Cached Cached
            Lost: Cached
            Fields: Modified
            Names: Cached
            Typed: Cached
            Members: Cached Cached
            LostMembers: Cached
            Catalog: Unchanged
            IsGrouped: Cached
            Alone: Cached Cached
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Unchanged
            Options: Cached
            Output: Modified Cached Cached Cached Cached
            """);

    [Fact]
    public void An_edit_of_an_annotation_leaves_the_fields_as_they_are() =>
        AssertSteps(Edit(Declared("rating: integer ?"), Declared("rating: integer ?").With("one.yaml", Ada("rating: 4\n"))), """
            Folder: Unchanged
            Files: Cached Cached Modified Cached Cached
            FolderFiles: Modified
            Index: Cached
            Listing: Cached
            AllSources: Modified
            Checked: Modified
            Sources: Modified Cached
            Articles: Modified Cached
            Set: Cached
            Specs: Modified Cached
            Lost: Cached
            Fields: Cached
            Names: Cached
            Typed: Cached
            Members: Modified Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Unchanged
            Alone: Modified Cached
            LiteralBytes: Unchanged Cached
            IsTooMuch: Cached
            Texts: Unchanged
            Options: Cached
            Output: Modified Cached Cached Cached Cached
            """);

    /// <summary>Two articles, the first with a rating, and a field.</summary>
    private static SeedProjectSource Declared(string field) =>
        Two.With("INDEX.md", $"---\nfields:\n  articles:\n    {field}\n---\n\n- [One](one.txt)\n- [Two](two.txt)\n")
            .With("one.yaml", Ada(field.StartsWith("rating", StringComparison.Ordinal) ? "rating: 3\n" : ""));

    private static string Ada(string said) => said + "people:\n  ada: Ada\n";

    [Fact]
    public void An_edit_of_a_text_runs_that_article_again() => AssertSteps(Edit(Two, Two.With("one.txt", "Ada saw Bo.")), """
            Folder: Unchanged
            Files: Modified Cached Cached Cached Cached
            FolderFiles: Modified
            Index: Cached
            Listing: Cached
            AllSources: Modified
            Checked: Modified
            Sources: Modified Cached
            Articles: Modified Cached
            Set: Cached
            Specs: Modified Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Modified Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Unchanged
            Alone: Modified Cached
            LiteralBytes: Unchanged Cached
            IsTooMuch: Cached
            Texts: Unchanged
            Options: Cached
            Output: Modified Cached Cached Cached
            """);

    [Fact]
    public void A_new_headline_writes_the_catalog_too() =>
        AssertSteps(Edit(Two, Two.With("one.yaml", "headline: Ada meets Bo\npeople:\n  ada: Ada\n")), """
            Folder: Unchanged
            Files: Cached Cached Modified Cached Cached
            FolderFiles: Modified
            Index: Cached
            Listing: Cached
            AllSources: Modified
            Checked: Modified
            Sources: Modified Cached
            Articles: Modified Cached
            Set: Cached
            Specs: Modified Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Modified Cached
            LostMembers: Cached
            Catalog: Modified
            IsGrouped: Unchanged
            Alone: Modified Cached
            LiteralBytes: Modified Cached
            IsTooMuch: Unchanged
            Texts: Unchanged
            Options: Cached
            Output: Modified Modified Unchanged Cached
            """);

    [Fact]
    public void An_edit_of_the_prose_of_INDEX_md_changes_nothing() =>
        AssertSteps(Edit(Two, Two.With("INDEX.md", "# All seeds\n\nWith more words.\n\n- [One](one.txt)\n- [Two](two.txt)\n")), """
            Folder: Unchanged
            Files: Cached Modified Cached Cached Cached
            FolderFiles: Modified
            Index: Modified
            Listing: Unchanged
            AllSources: Unchanged
            Checked: Cached
            Sources: Cached Cached
            Articles: Cached Cached
            Set: Cached
            Specs: Cached Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Cached Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Cached
            Alone: Cached Cached
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Cached
            Options: Cached
            Output: Cached Cached Cached Cached
            """);

    [Fact]
    public void Another_order_in_INDEX_md_writes_the_catalog_alone() =>
        AssertSteps(Edit(Two, Two.With("INDEX.md", "# Seeds\n\n- [Two](two.txt)\n- [One](one.txt)\n")), """
            Folder: Unchanged
            Files: Cached Modified Cached Cached Cached
            FolderFiles: Modified
            Index: Modified
            Listing: Modified
            AllSources: Modified
            Checked: Modified
            Sources: Cached Cached
            Articles: Cached Cached
            Set: Unchanged
            Specs: Cached Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Cached Cached
            LostMembers: Cached
            Catalog: Modified
            IsGrouped: Cached
            Alone: Cached Cached
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Unchanged
            Options: Cached
            Output: Modified Unchanged Cached Cached
            """);

    [Fact]
    public void An_article_added_before_all_others_runs_itself_and_the_catalog() =>
        AssertSteps(
            Edit(Two, Two.With("an.txt", "Ed.").With("INDEX.md", "# Seeds\n\n- [An](an.txt)\n- [One](one.txt)\n- [Two](two.txt)\n")),
            """
            Folder: Unchanged
            Files: Cached Removed Cached Cached Cached New New
            FolderFiles: Modified
            Index: Modified
            Listing: Modified
            AllSources: Modified
            Checked: Modified
            Sources: Cached Cached New
            Articles: Cached Cached New
            Set: Unchanged
            Specs: Cached Cached New
            Lost: Cached
            Names: Unchanged
            Typed: Cached
            Members: Cached Cached New
            LostMembers: Cached
            Catalog: Modified
            IsGrouped: Unchanged
            Alone: Cached Cached New
            LiteralBytes: Cached Cached New
            IsTooMuch: Unchanged
            Texts: Unchanged
            Options: Cached
            Output: New Modified Unchanged Cached Cached
            """);

    [Fact]
    public void A_deleted_article_runs_the_catalog() =>
        AssertSteps(Edit(Two, Two.Without("one.txt").Without("one.yaml").With("INDEX.md", "# Seeds\n\n- [Two](two.txt)\n")), """
            Folder: Unchanged
            Files: Removed Removed Removed Cached Cached New
            FolderFiles: Modified
            Index: Modified
            Listing: Modified
            AllSources: Modified
            Checked: Modified
            Sources: Removed Cached
            Articles: Removed Cached
            Set: Unchanged
            Specs: Removed Cached
            Lost: Cached
            Names: Unchanged
            Typed: Cached
            Members: Removed Cached
            LostMembers: Cached
            Catalog: Modified
            IsGrouped: Unchanged
            Alone: Removed Cached
            LiteralBytes: Removed Cached
            IsTooMuch: Unchanged
            Texts: Unchanged
            Options: Cached
            Output: Modified Unchanged Cached Removed
            """);

    [Fact]
    public void Another_namespace_writes_all_again_but_reads_nothing() =>
        AssertSteps(Edit(Two, Two.WithProperty("RootNamespace", "Other")), """
            Folder: Unchanged
            Files: Cached Cached Cached Cached Cached
            FolderFiles: Cached
            Index: Cached
            Listing: Cached
            AllSources: Cached
            Checked: Cached
            Sources: Cached Cached
            Articles: Cached Cached
            Set: Cached
            Specs: Cached Cached
            Lost: Cached
            Names: Unchanged
            Typed: Unchanged
            Members: Cached Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Cached
            Alone: Cached Cached
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Unchanged
            Options: Modified
            Output: Modified Modified Modified Unchanged
            """);

    [Theory]
    [InlineData("class A { object o = Sample.Articles.One; int another; }")]
    [InlineData("class A { object o = Sample.Articles.One, p = Sample.Articles.One; }")]
    [InlineData("class A { object o = nameof(Sample.OneArticle); } // Articles.Two")]
    public void A_key_that_names_no_other_article_runs_nothing_again(string edited) => AssertSteps(EditCode(edited), """
            Folder: Cached
            Files: Cached Cached Cached Cached Cached
            FolderFiles: Cached
            Index: Cached
            Listing: Cached
            AllSources: Cached
            Checked: Cached
            Sources: Cached Cached
            Articles: Cached Cached
            Set: Cached
            Specs: Cached Cached
            Lost: Cached
            Names: Cached
            Typed: Cached
            Members: Cached Cached
            LostMembers: Cached
            Catalog: Cached
            IsGrouped: Cached
            Alone: Cached Cached
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Cached
            Options: Cached
            Output: Cached Cached Cached Cached
            """);

    [Fact]
    public void A_name_that_code_had_not_named_writes_that_article_and_the_catalog() =>
        AssertSteps(EditCode("class A { object o = Sample.Articles.One, p = Sample.Articles.Two; }"), """
            Folder: Cached
            Files: Cached Cached Cached Cached Cached
            FolderFiles: Cached
            Index: Cached
            Listing: Cached
            AllSources: Cached
            Checked: Cached
            Sources: Cached Cached
            Articles: Cached Cached
            Set: Cached
            Specs: Cached Cached
            Lost: Cached
            Names: Cached
            Typed: Modified
            Members: Unchanged Modified
            LostMembers: Unchanged
            Catalog: Modified
            IsGrouped: Unchanged
            Alone: Cached Modified
            LiteralBytes: Cached Cached
            IsTooMuch: Cached
            Texts: Cached
            Options: Cached
            Output: Modified Modified Unchanged Cached
            """);

    [Fact]
    public void A_page_that_names_an_article_writes_it_and_one_that_names_no_other_does_not()
    {
        var none = Two.WithProperty("ArticleMembers", "used").With("../Home.razor", "<p>Home</p>");
        var one = none.With("../Home.razor", "<p>@Articles.One.Headline</p>");
        var more = none.With("../Home.razor", "<h1>Home</h1><p>@Articles.One.Headline</p>");

        Assert.Equal([Modified, Cached], Reasons(Edit(none, one), Steps.Alone));
        Assert.Equal([Unchanged], Reasons(Edit(one, more), Steps.InMarkup));
        Assert.All(Outputs(Edit(one, more)), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void No_model_holds_an_object_of_the_compiler()
    {
        var result = GeneratorRun.Of(SeedProjectSource.Real).Result;
        var values = Steps.All.Where(result.TrackedSteps.ContainsKey)
            .SelectMany(step => result.TrackedSteps[step])
            .SelectMany(s => s.Outputs)
            .Select(o => o.Value);

        Assert.All(values, value => AssertHoldsNothingOfRoslyn(value, [], "value"));
    }

    [Fact]
    public void Models_of_equal_seeds_are_equal()
    {
        object Spec() => GeneratorRun.Of(SeedProjectSource.Real).Result.TrackedSteps[Steps.Specs].Single().Outputs.Single().Value;

        Assert.Equal(Spec(), Spec());
        Assert.Equal(Spec().GetHashCode(), Spec().GetHashCode());
    }

    private static GeneratorDriver EditCode(string edited) => GeneratorRun.CreateDriver(Two.WithProperty("ArticleMembers", "used"))
        .RunGenerators(GeneratorRun.Compile("class A { object o = Sample.Articles.One; }"))
        .RunGenerators(GeneratorRun.Compile(edited));

    private static GeneratorDriver Edit(SeedProjectSource before, SeedProjectSource after) => GeneratorRun.Edit(before, after).After;

    // Like the compiler, which keeps its results between two builds.
    private static GeneratorDriver ReadAgain(SeedProjectSource project)
    {
        var compilation = GeneratorRun.Compile("");
        return GeneratorRun.CreateDriver(project)
            .RunGenerators(compilation)
            .ReplaceAdditionalTexts(project.AdditionalTexts())
            .RunGenerators(compilation);
    }

    /// <summary>
    /// All steps that have outputs, with the reason of each; files are in the order of their names, articles in that of their texts.
    /// </summary>
    private static void AssertSteps(GeneratorDriver after, string expected)
    {
        var lines = Steps.All.Append("Output")
            .Select(step => (step, reasons: (step == "Output" ? Outputs(after).Order() : Reasons(after, step)).ToArray()))
            .Where(s => s.reasons.Length > 0)
            .Select(s => $"{s.step}: {string.Join(' ', s.reasons)}");
        Assert.Equal(expected, string.Join('\n', lines));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, params string[] steps) =>
        steps.SelectMany(step => driver.GetRunResult().Results.Single().TrackedSteps.TryGetValue(step, out var runs) ? runs : [])
            .SelectMany(s => s.Outputs)
            .Select(o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static void AssertHoldsNothingOfRoslyn(object? value, HashSet<object> seen, string path)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or AdditionalText
                or Microsoft.CodeAnalysis.Text.SourceText,
            path);
        foreach (var item in value is IEnumerable items ? items.Cast<object?>() : [])
            AssertHoldsNothingOfRoslyn(item, seen, path + "[]");

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            AssertHoldsNothingOfRoslyn(field.GetValue(value), seen, path + "." + field.Name);
    }
}
