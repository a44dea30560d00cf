using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace ArticleGenerator.NewsroomTests.InABrowser;

/// <summary>A test that needs a browser. Without one there are no such tests, and a single one says so for all.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(BrowserFactDiscoverer))]
public sealed class BrowserFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : FactAttribute(sourceFilePath, sourceLineNumber);

/// <summary>Finds the tests that need a browser where there is one.</summary>
public sealed class BrowserFactDiscoverer : FactDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        IXunitTestMethod testMethod,
        IFactAttribute factAttribute) =>
        Chromium.IsToBeUsed ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
