using System.Globalization;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

/// <summary>The real annotation with one mistake in it, at every place where the mistake is possible.</summary>
public sealed class YamlMutationTests
{
    private static readonly string Text = YamlTestText.RealAnnotation;
    private static readonly int Values = CountValues(YamlReader.Read(Text));
    private static readonly string Shown = YamlTestText.Show(YamlReader.Read(Text).Root);

    [Fact]
    public void A_closing_bracket_left_out_costs_one_value()
    {
        for (var i = Text.IndexOfAny([']', '}']); i >= 0; i = Text.IndexOfAny([']', '}'], i + 1))
            AssertOneMistake(Text.Remove(i, 1), mostLost: 9);
    }

    [Fact]
    public void An_opening_bracket_left_out_costs_one_value()
    {
        for (var i = Text.IndexOfAny(['[', '{']); i >= 0; i = Text.IndexOfAny(['[', '{'], i + 1))
            AssertOneMistake(Text.Remove(i, 1), mostLost: 9);
    }

    [Fact]
    public void A_quotation_mark_left_out_costs_one_value()
    {
        for (var i = Text.IndexOf('"', StringComparison.Ordinal); i >= 0; i = Text.IndexOf('"', i + 1))
            AssertFewMistakes(Text.Remove(i, 1), most: 1, mostLost: 6);
    }

    [Fact]
    public void A_colon_left_out_costs_one_entry()
    {
        for (var i = Text.IndexOf(": ", StringComparison.Ordinal); i >= 0; i = Text.IndexOf(": ", i + 1, StringComparison.Ordinal))
            AssertFewMistakes(Text.Remove(i, 1), most: 1, mostLost: 9);
    }

    [Fact]
    public void A_missing_space_after_a_colon_costs_one_value()
    {
        for (var i = Text.IndexOf(": ", StringComparison.Ordinal); i >= 0; i = Text.IndexOf(": ", i + 1, StringComparison.Ordinal))
            AssertFewMistakes(Text.Remove(i + 1, 1), most: 1, mostLost: 9);
    }

    [Fact]
    public void A_tab_before_a_line_costs_nothing()
    {
        foreach (var start in LineStarts().Where(start => Text[start] is not ('\n' or '#')))
        {
            var document = AssertFewMistakes(Text.Insert(start, "\t"), most: 1, mostLost: 0);
            Assert.All(document.Problems, problem => Assert.Equal(YamlProblemKind.Tab, problem.Kind));
        }
    }

    [Fact]
    public void A_line_left_out_costs_little_else()
    {
        foreach (var start in LineStarts())
            AssertFewMistakes(Text.Remove(start, EndOfLine(start) - start), most: 2, mostLost: 45);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("   ")]
    public void A_line_indented_too_deep_is_read_where_it_belongs(string blanks)
    {
        foreach (var start in LineStarts())
            AssertFewMistakes(Text.Insert(start, blanks), most: 2, mostLost: 12);
    }

    [Fact]
    public void A_line_indented_too_little_is_read_where_it_belongs()
    {
        foreach (var start in LineStarts().Where(start => Text[start] == ' '))
            AssertFewMistakes(Text.Remove(start, 1), most: 2, mostLost: 12);
    }

    [Theory]
    [InlineData("{0}:\n", "{0}: none\n")]
    [InlineData("{0}:\n", "{0}\n")]
    [InlineData("{0}:\n", "  {0}:\n")]
    [InlineData("{0}:\n  ", "{0}:\n\u00A0\u00A0")]
    public void A_mistake_in_the_first_line_of_a_section_costs_nothing(string before, string after)
    {
        foreach (var name in (string[])["people", "organizations", "places", "quotes", "events"])
        {
            var header = "\n" + string.Format(CultureInfo.InvariantCulture, before, name);
            Assert.Contains(header, Text, StringComparison.Ordinal);
            AssertNothingLost(
                Text.Replace(header, "\n" + string.Format(CultureInfo.InvariantCulture, after, name), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_section_indented_like_an_entry_is_read_as_a_section()
    {
        var paragraphs = Text.Split("\n\n");
        for (var i = 1; i < paragraphs.Length; i++)
        {
            var indented = "  " + paragraphs[i].TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal) + "\n";
            AssertNothingLost(string.Join("\n\n", [.. paragraphs[..i], indented, .. paragraphs[(i + 1)..]]));
        }
    }

    [Fact]
    public void An_entry_without_its_colon_costs_nothing()
    {
        foreach (var start in LineStarts().Where(start => IsEntryAlone(Text[start..EndOfLine(start)])))
            AssertNothingLost(Text.Remove(EndOfLine(start) - 2, 1));
    }

    [Fact]
    public void A_file_cut_short_is_read_up_to_there()
    {
        for (var length = 0; length < Text.Length; length += 7)
        {
            var document = YamlReader.Read(Text[..length]);
            Assert.InRange(document.Problems.Count, 0, 2);
        }
    }

    [Fact]
    public void Any_character_anywhere_is_read_without_a_throw()
    {
        const string characters = "[]{}\"':,#&*!|>@%`?-\t\0\uD83D\u2028";
        for (var i = 0; i < Text.Length; i += 29)
        {
            foreach (var c in characters)
                AssertFewMistakes(Text.Insert(i, c.ToString()), most: 3, mostLost: 250);
        }
    }

    private static bool IsEntryAlone(string line) =>
        line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ' && line.EndsWith(":\n", StringComparison.Ordinal);

    private static void AssertNothingLost(string mutation)
    {
        var document = YamlReader.Read(mutation);
        if (document.Problems.Count != 1)
            Fail($"{document.Problems.Count} problems", document, mutation);
        Assert.Equal(Shown, YamlTestText.Show(document.Root));
    }

    private static void AssertOneMistake(string mutation, int mostLost)
    {
        var document = AssertFewMistakes(mutation, most: 1, mostLost);
        if (document.Problems.Count != 1)
            Fail($"{document.Problems.Count} problems", document, mutation);
    }

    private static YamlDocument AssertFewMistakes(string mutation, int most, int mostLost)
    {
        var document = YamlReader.Read(mutation);
        if (document.Problems.Count > most)
            Fail($"{document.Problems.Count} problems", document, mutation);
        if (CountValues(document) is var values && values < Values - mostLost)
            Fail($"{Values - values} values lost", document, mutation);
        return document;
    }

    private static void Fail(string what, YamlDocument document, string mutation) =>
        Assert.Fail(
            $"{what}:\n{Difference(mutation)}\n" +
            string.Join('\n', document.Problems.Select(problem => YamlTestText.Show(problem, mutation))));

    private static int CountValues(YamlDocument document) => CountValues(document.Root);

    private static int CountValues(YamlNode? node) => node switch
    {
        YamlScalar => 1,
        YamlSequence sequence => sequence.Items.Sum(CountValues),
        YamlMapping mapping => mapping.Pairs.Sum(pair => CountValues(pair.Key) + CountValues(pair.Value)),
        _ => 0,
    };

    private static IEnumerable<int> LineStarts()
    {
        for (var start = 0; start < Text.Length; start = EndOfLine(start))
            yield return start;
    }

    private static int EndOfLine(int start)
    {
        var end = Text.IndexOf('\n', start);
        return end < 0 ? Text.Length : end + 1;
    }

    private static string Difference(string mutation)
    {
        var i = 0;
        while (i < mutation.Length && i < Text.Length && mutation[i] == Text[i])
            i++;
        return $"…{mutation[Math.Max(0, i - 60)..Math.Min(mutation.Length, i + 100)]}…";
    }
}
