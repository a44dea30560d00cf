using System.Text.RegularExpressions;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>
/// The real seed with one mistake, at every place where it is possible: never more than one warning, and after each of its fixes none.
/// </summary>
public sealed partial class OneMistakeTests
{
    private const string Stem = "000_03b18ca955abb4e3";
    private static readonly string Text = SeedProjectSource.Real.Seeds[Stem + ".txt"];
    private static readonly string Yaml = SeedProjectSource.Real.Seeds[Stem + ".yaml"];

    [Fact]
    public void A_letter_of_a_key_left_out() => Make(Key().Matches(Yaml), key => key[..1] + key[2..]);

    [Fact]
    public void A_key_under_another_name() => Make(Key().Matches(Yaml), _ => "zzqq");

    [Fact]
    public void A_value_that_isnt_an_id() => Make(EntryId().Matches(Yaml), id => id + " (x)");

    [Fact]
    public void A_letter_of_a_word_twice() => Make(Word().Matches(Yaml), word => word[..2] + word[1..]);

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("zzqq")]
    [InlineData("[[zzqq]]")]
    [InlineData("{ x: { y: z } }")]
    public void Another_value(string value) => Make(Value().Matches(Yaml), _ => value);

    private static void Make(MatchCollection places, Func<string, string> mistake)
    {
        Assert.NotEmpty(places);
        Assert.All(places, place =>
        {
            var annotation = Yaml[..place.Index] + mistake(place.Value) + Yaml[(place.Index + place.Length)..];
            var article = Check(annotation);

            Assert.True(article.Problems.Count <= 1, Shown(article));
            Assert.All(article.Problems.SelectMany(p => p.Fixes), fix =>
            {
                var repaired = Check(fix.ApplyTo(Stem + ".yaml", annotation));
                Assert.True(repaired.Problems.Count == 0, $"{Shown(article)}\n{fix.Title}\n{Shown(repaired)}");
            });
        });
    }

    private static CheckedArticle Check(string annotation) =>
        CheckedArticle.Check(new ArticleSource(Stem + ".txt", Text, Stem + ".yaml", annotation, ""));

    private static string Shown(CheckedArticle article) =>
        string.Join("\n", article.Problems.Select(p => $"{p.Rule.Id}: {p.Message}"));

    [GeneratedRegex(@"(?<=^ *|[{,] )[a-zA-Z][a-zA-Z0-9]{3,}(?=:)", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=^  )[\w-]+(?=: |:$)", RegexOptions.Multiline)]
    private static partial Regex EntryId();

    [GeneratedRegex(@"(?<=^    [a-zA-Z]+: |\[)[\w-]{3,}(?=[\n,\]])", RegexOptions.Multiline)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=^    [a-zA-Z]+: )[^\n|\[]+$", RegexOptions.Multiline)]
    private static partial Regex Value();
}
