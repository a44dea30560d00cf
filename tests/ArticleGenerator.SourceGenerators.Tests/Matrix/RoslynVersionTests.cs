namespace ArticleGenerator.SourceGenerators.Tests.Matrix;

/// <summary>Generator and analyzer are built against the oldest compiler, and run in any that a user has.</summary>
public sealed class RoslynVersionTests
{
    public static TheoryData<string> Newer =>
        [.. RoslynContext.Metadata("NewerRoslyns").Split(';').Select(version => version.Trim('[', ']'))];

    [Theory]
    [MemberData(nameof(Newer))]
    public void A_newer_compiler_gets_the_same_code_and_problems(string version)
    {
        var context = new RoslynContext(version);

        var found = (string[])context.Call(nameof(Probe.Run));

        Assert.Equal("4.8.0", Probe.RoslynVersion);
        Assert.Equal(version, context.Call(nameof(Probe.RoslynVersion)));
        Assert.Contains(context.Assemblies, a => a.GetName().Name == "ArticleGenerator.SourceGenerators");
        Probe.AssertSame(Probe.Expected, found);
        Assert.Empty((string[])context.Call(nameof(Probe.CompilerProblems)));
    }

    [Fact]
    public void Every_rule_is_among_what_is_compared()
    {
        var rules = MatrixProjects.AllCases.Select(MatrixProjects.RuleOf).Distinct();

        Assert.Equal(rules, MatrixProjects.SomeCases.Select(MatrixProjects.RuleOf));
        Assert.All(MatrixProjects.SomeCases, IsBroken);
    }

    private static void IsBroken(string name) =>
        Assert.Contains(
            $" {MatrixProjects.RuleOf(name)}: ",
            string.Concat(Probe.Expected.Where(probed => MatrixProjects.IsOf(name, probed))));
}
