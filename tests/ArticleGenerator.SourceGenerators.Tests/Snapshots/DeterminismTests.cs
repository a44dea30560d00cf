using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Snapshots;

/// <summary>The code depends on the content of the seeds, and on nothing of the machine.</summary>
public sealed class DeterminismTests
{
    private static readonly SeedProjectSource Real = SeedProjectSource.Real;

    [Fact]
    public void Line_ends_of_annotation_and_index_do_not_matter()
    {
        var crlf = Real.Seeds.Keys.Where(path => !path.EndsWith(".txt", StringComparison.Ordinal))
            .Aggregate(Real, (project, path) => project.With(path, project.Seeds[path].Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal(Sources(Real), Sources(crlf));
    }

    [Fact]
    public void The_order_in_which_files_come_does_not_matter()
    {
        var compilation = GeneratorRun.Compile("");
        var reversed = GeneratorRun.CreateDriver(Real)
            .ReplaceAdditionalTexts([.. Real.AdditionalTexts().Reverse()])
            .RunGenerators(compilation);

        Assert.Equal(Sources(Real), reversed.GetRunResult().Results.Single().GeneratedSources.Select(s => s.SourceText.ToString()));
    }

    [Fact]
    public void No_path_of_the_machine_is_in_the_code() =>
        Assert.All(Sources(Real), code => Assert.DoesNotContain("/project", code, StringComparison.Ordinal));

    [Fact]
    public void A_number_format_of_the_machine_does_not_matter()
    {
        var before = Sources(Real);
        var culture = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NativeDigits = ["०", "१", "२", "३", "४", "५", "६", "७", "८", "९"];
        culture.NumberFormat.DigitSubstitution = System.Globalization.DigitShapes.NativeNational;
        var own = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
            Assert.Equal(before, Sources(Real));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = own;
        }
    }

    private static IEnumerable<string> Sources(SeedProjectSource project) =>
        GeneratorRun.Of(project).Result.GeneratedSources.Select(s => s.SourceText.ToString());
}
