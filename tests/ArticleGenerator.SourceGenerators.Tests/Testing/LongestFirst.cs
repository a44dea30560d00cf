using ArticleGenerator.SourceGenerators.Tests.Hostile;
using ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;
using ArticleGenerator.SourceGenerators.Tests.Rules;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(ArticleGenerator.SourceGenerators.Tests.Testing.LongestFirst))]

namespace ArticleGenerator.SourceGenerators.Tests.Testing;

/// <summary>
/// Starts with the classes that take longest. The tests of a class run one after another, so if it started last, one core would be busy
/// while the others wait.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [.. new[]
    {
        typeof(InjectionTests), typeof(BombTests), typeof(UnicodeIdTests), typeof(RuleCaseTests),
        typeof(YamlMutationTests), typeof(YamlSuiteTests), typeof(OneMistakeTests), typeof(MutationTests),
    }.Select(type => $" {type.FullName} ")];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(Place).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Place<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        var place = Array.FindIndex(Long, name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal));
        return place < 0 ? Long.Length : place;
    }
}
