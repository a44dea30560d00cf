using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.SourceGenerators.Emit;
using Format = ArticleGenerator.Seeds.Schema.SeedSchema;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

/// <summary>A field whose name becomes a key of the format. No key is that new yet, so the tests bring their own.</summary>
public sealed class LaterKeyTests
{
    private const string Index = "---\nfields:\n  articles:\n    mood: calm | stormy ?\n    headline: text ?\n---\n";

    [Fact]
    public void The_field_stays_and_a_hint_says_so()
    {
        var context = FrontMatterOf(Index);

        Assert.Equal(
            "'headline' cannot be a field of articles: the format already has this key. "
            + "Write it in the seeds without declaring it, or choose another name.",
            Assert.Single(new TakenFieldName(Tomorrow).Check(context)).Problem!.Message);
        var hint = Assert.Single(new LaterKey(Tomorrow).Check(context)).Problem!;
        Assert.Equal((Severity.Hint, "mood"), (hint.Rule.Severity, hint.Location.Range.In(Index)));
        Assert.StartsWith("The format now has a key 'mood' for articles, but this project's field keeps the name.", hint.Message);
        Assert.Equal(("Delete the declaration", ""), Assert.Single(hint.Fixes) is var fix ? (fix.Title, fix.Edits[0].NewText) : default);
        Assert.Empty(new LaterKey(Format.Format.TableOf).Check(context));
    }

    [Fact]
    public void The_key_of_the_format_gives_way()
    {
        var field = new FieldDeclaration(Sections.None, "mood", ValueKind.Text);
        var keys = Tomorrow(Sections.None).With([field.ToKey()]);

        Assert.Same(field, Assert.Single(keys.Keys, key => key.Name == "mood").Declaration);
        Assert.Same(field, keys.Find("mood")!.Declaration);
    }

    [Fact]
    public void The_member_of_the_base_class_is_hidden_on_purpose()
    {
        var fields = new[] { new FieldDeclaration(Sections.None, "kicker", ValueKind.Text), new(Sections.None, "mood", ValueKind.Text) };
        var code = FieldsEmitter.Emit(new(fields), new("Sample", "seeds", HasNullable: true, HasNotNullWhen: true, "Story")).ToString()!;

        Assert.Contains("public new string Kicker => ", code, StringComparison.Ordinal);
        Assert.Contains("public string Mood => ", code, StringComparison.Ordinal);
    }

    private static KeyTable Tomorrow(Sections owner) => owner != Sections.None
        ? SeedFormat.KeysOf(owner)
        : SeedFormat.Article.With([new("mood", ValueKind.Text, "How it feels.") { IsLater = true }]);

    private static ValidationContext FrontMatterOf(string index)
    {
        var (start, length) = FrontMatter.Content(index);
        var annotation = Annotation.ReadIndex(YamlReader.Read(index, start, length, null, IndexVocabulary.Instance));
        return new(new(SeedPath.Index, index, null, null, ""), annotation, new Refusals(), new ProblemList());
    }
}
