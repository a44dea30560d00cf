using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Tool.Reports;

/// <summary>JUnit XML, which most build servers read. Each file is a test, which fails if it has problems. Hints do not count.</summary>
internal sealed class JUnitReport : Report
{
    public override void Write(IReadOnlyList<ReportedProblem> problems, IReadOnlyList<string> files, TextWriter output)
    {
        var byFile = problems.Where(problem => problem.Severity != Severity.Hint).ToLookup(problem => problem.Path);
        var suite = new XElement(
            "testsuite",
            new XAttribute("name", "articles"),
            new XAttribute("tests", files.Count),
            new XAttribute("failures", files.Count(file => byFile[file].Any())),
            files.Select(file => new XElement(
                "testcase", new XAttribute("classname", "articles"), new XAttribute("name", file), Failure([.. byFile[file]]))));
        var settings = new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, CheckCharacters = false };
        using (var xml = XmlWriter.Create(output, settings))
            new XElement("testsuites", suite).Save(xml);
        output.WriteLine();
    }

    private static XElement? Failure(ReportedProblem[] problems) => problems.Length == 0
        ? null
        : new("failure", new XAttribute("message", Message(problems[0])), string.Join("\n", problems.Select(Line)));

    private static string Message(ReportedProblem problem) => $"{problem.Rule.Id}: {problem.Message}";

    private static string Line(ReportedProblem problem) => string.Create(
        CultureInfo.InvariantCulture, $"{problem.Path}({problem.Line},{problem.Column}): {Message(problem)}");
}
