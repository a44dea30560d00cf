using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A comment that cuts off words of the article: <c>text: We are #1</c>. No YAML reader says a word.</summary>
internal sealed class CommentInAnchor : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART2008", "Comment that cuts words off",
        "The '#' begins a comment, so '{0}' of {1} ends before '{2}', though the article goes on with it. {3}");

    public override void Check(SeedCheck check)
    {
        var comments = check.Seed.Document.Comments.ToLookup(c => EndOfWhatStandsBefore(check, c));
        foreach (var (map, entry) in check.Maps.Where(m => m.Entry is not null && comments.Count > 0).ToArray())
        {
            foreach (var field in map.Fields.Where(f => f.Key.Kind == ValueKind.Anchor && check.IsSound(f.Node)))
            {
                foreach (var (words, end) in WordsOf(field))
                    Check(check, entry!, field, words, comments[end].FirstOrDefault());
            }
        }
    }

    private void Check(SeedCheck check, SeedEntry entry, SeedField field, YamlScalar words, YamlComment? comment)
    {
        if (comment is null || WhatGoesOn(check, words, comment) is not { } rest)
            return;

        var mend = rest[0] == '#' ? $"Put the words between quotation marks, or under '{field.Key.Name}: |'." : "Take out the '#'.";
        check.Refuse(words, comment.Range, Rule, field.Key.Name, entry.Label, Excerpt.Of(rest), mend);
        if (words.IsEmpty && field.Key.IsRequired)
        {
            // All of the words are the comment; that the key is missing goes without saying.
            check.RefuseQuietly([entry.Node]);
        }
    }

    /// <summary>The words that have no quotation marks, and where they end: nothing but a comment ends behind the key's colon.</summary>
    private static IEnumerable<(YamlScalar Words, int End)> WordsOf(SeedField field) => field.Node is YamlScalar { IsEmpty: true } nothing
        ? field.KeyNode is { } key ? [(nothing, key.Range.End + 1)] : []
        : field.Values
            .SelectMany(v => v.Anchor is { } anchor ? anchor.Fields.Where(f => f.Key.Kind == ValueKind.Text).Select(f => f.Node) : [v.Node])
            .OfType<YamlScalar>()
            .Where(s => s.Style == YamlScalarStyle.Plain)
            .Select(s => (s, s.Range.End));

    private static int EndOfWhatStandsBefore(SeedCheck check, YamlComment comment)
    {
        var end = comment.Range.Start;
        while (end > 0 && char.IsWhiteSpace(check.Source.AnnotationFile[end - 1]))
            end--;

        return end;
    }

    /// <summary>What of the comment the article has behind the words, with its '#' or without; null where it has nothing of it.</summary>
    private static string? WhatGoesOn(SeedCheck check, YamlScalar words, YamlComment comment)
    {
        var file = check.Source.AnnotationFile;
        var text = comment.Range.Start;
        while (text < comment.Range.End && (file[text] == '#' || char.IsWhiteSpace(file[text])))
            text++;

        var rest = TextRange.FromBounds(text, comment.Range.End).In(file);
        var end = text + FirstWord(rest).Length;
        var whole = TextRange.FromBounds(words.IsEmpty ? comment.Range.Start : words.Range.Start, end).In(file);
        return check.Text.Find(new AnchorSelector(whole)).Count > 0 ? comment.Range.In(file)
            : rest.Length > 0 && HasStray(check, words, rest) ? rest
            : null;
    }

    /// <summary>
    /// Whether a '#' was typed between words that go on without it.
    /// Behind the first of them the comment may be one after all; with no word before it, all of it must be in the article.
    /// </summary>
    private static bool HasStray(SeedCheck check, YamlScalar words, string rest) =>
        check.Text.HasWord(words.IsEmpty ? rest : $"{words.Value} {FirstWord(rest)}");

    private static string FirstWord(string text) => text.Substring(0, text.TakeWhile(c => !char.IsWhiteSpace(c)).Count());
}
