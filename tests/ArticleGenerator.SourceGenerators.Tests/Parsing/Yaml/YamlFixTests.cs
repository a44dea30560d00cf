using System.Text;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

/// <summary>
/// Each fix ends its problem and causes no other: for all mistakes in Cases, and for one made at many places of the real annotation.
/// </summary>
public sealed class YamlFixTests
{
    private static readonly string Real = YamlTestText.RealAnnotation;

    [Fact]
    public void A_fix_of_a_case_ends_its_problem()
    {
        foreach (var path in Directory.GetFiles(YamlTestText.Cases, "*.yaml"))
            AssertFixes(File.ReadAllText(path), Path.GetFileName(path));
    }

    [Theory]
    [InlineData("[]{}\"':,#-=;? \t")]
    public void A_fix_of_a_slip_ends_its_problem(string characters)
    {
        for (var i = 0; i < Real.Length; i += 69)
        {
            AssertFixes(Real.Remove(i, 1), $"{i} removed");
            foreach (var c in characters)
                AssertFixes(Real.Insert(i, c.ToString()), $"{i} {c}");
        }
    }

    [Fact]
    public void A_fix_of_a_line_that_was_moved_ends_its_problem()
    {
        for (var start = 0; start < Real.Length; start = Real.IndexOf('\n', start) + 1)
        {
            AssertFixes(Real.Insert(start, " "), $"{start} indented");
            AssertFixes(Real.Insert(start, "   "), $"{start} indented by three");
            AssertFixes(Real.Insert(start, "\t"), $"{start} tab");
            if (Real[start] == ' ')
                AssertFixes(Real.Remove(start, 1), $"{start} outdented");
        }
    }

    private static void AssertFixes(string text, string what)
    {
        var document = YamlReader.Read(text);
        foreach (var problem in document.Problems.Where(p => p.Fix is not null))
        {
            var fixedText = Apply(problem.Fix!, text);
            var after = YamlReader.Read(fixedText).Problems;
            if (after.Count >= document.Problems.Count)
            {
                Assert.Fail(
                    $"{what}\n{YamlTestText.Show(problem, text)}\n{problem.Fix!.Title}: {string.Join(", ", problem.Fix.Edits)}\n"
                    + string.Join('\n', after.Select(p => YamlTestText.Show(p, fixedText))));
            }
        }
    }

    private static string Apply(YamlFix fix, string text)
    {
        var result = new StringBuilder(text);
        foreach (var edit in fix.Edits.OrderByDescending(e => e.Range.Start).ThenByDescending(e => e.Range.Length))
            result.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.NewText);
        return result.ToString();
    }
}
