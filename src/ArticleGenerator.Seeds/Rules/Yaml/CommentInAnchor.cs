using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A comment that cuts off words of the article: <c>text: We are #1</c>. Every YAML reader accepts this silently.</summary>
internal sealed class CommentInAnchor : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART2008", "Comment that cuts words off",
        "The '#' begins a comment, which cuts '{0}' off from '{1}' of {2}. The article has these words. {3}");

    public override IEnumerable<Finding> Check(ValidationContext context) => context.Annotation.Document.Comments.Count == 0
        ? []
        : from field in context.Entries
              .Where(e => context.IsSound(e.Node))
              .SelectMany(e => e.Map.Fields.Select(f => (Entry: e, Field: f)))
          where field.Field.Key.Kind == ValueKind.Anchor && context.IsSound(field.Field.Node)
          from words in WordsOf(field.Field)
          let comment = CommentBehind(context, words.End)
          where comment is not null
          let rest = WhatGoesOn(context, words.Words, comment)
          where rest is not null
          select Find(context, field.Entry, field.Field, words.Words, comment, rest);

    private Finding Find(
        ValidationContext context, AnnotationEntry entry, AnnotationField field, YamlScalar words, YamlComment comment, string rest)
    {
        var isMark = rest[0] == '#';
        var fix = isMark ? $"Put the words in quotation marks, or under '{field.Key.Name}: |'." : "Delete the '#'.";

        // If the comment has all of the words, the message needn't say that the value is missing.
        return Report(context, comment.Range, Excerpt.From(InArticle(context, words, rest)), field.Key.Name, entry.Label, fix)
            .Refusing(words.IsEmpty && field.Key.IsRequired ? [words, entry.Node] : [words])
            .With(context.HasRoom ? Whole(context, words, comment, rest) : null);
    }

    /// <summary>Offered if the article has all words of the comment, so that none of it is really a comment.</summary>
    private static Fix? Whole(ValidationContext context, YamlScalar words, YamlComment comment, string rest)
    {
        var start = words.IsEmpty ? comment.Range.Start : words.Range.Start;
        var whole = SourceSpan.FromBounds(start, comment.Range.End);
        var isMark = rest[0] == '#';
        var meant = Joined(words, rest);
        return context.Text.Find(new AnchorSelector(meant)).Count != 1 ? null
            : isMark ? Fix.Safe("Put the words in quotation marks", context.Editor.Quote(whole))
            : Fix.Safe("Delete the '#'", context.Editor.WriteAt(whole, meant));
    }

    /// <summary>The words without quotation marks, and their end: only a comment ends right after the key's colon.</summary>
    private static IEnumerable<(YamlScalar Words, int End)> WordsOf(AnnotationField field) =>
        field.Node is YamlScalar { IsEmpty: true } nothing
        ? field.KeyNode is { } key ? [(nothing, key.Range.End + 1)] : []
        : field.Values
            .SelectMany(v => v.Anchor is { } anchor ? anchor.Fields.Where(f => f.Key.Kind == ValueKind.Text).Select(f => f.Node) : [v.Node])
            .OfType<YamlScalar>()
            .Where(s => s.Style == YamlScalarStyle.Plain)
            .Select(s => (s, s.Range.End));

    /// <summary>The comment that has only spaces before it back to an offset: comments are in the order of the file.</summary>
    private static YamlComment? CommentBehind(ValidationContext context, int offset)
    {
        var comments = context.Annotation.Document.Comments;
        var (low, high) = (0, comments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = comments[middle].Range.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low < comments.Count && comments[low].Follows <= offset ? comments[low] : null;
    }

    /// <summary>The part of the comment that follows the words in the article, with its '#' or without; null if there is none.</summary>
    private static string? WhatGoesOn(ValidationContext context, YamlScalar words, YamlComment comment)
    {
        var file = context.Source.AnnotationFile;
        var text = comment.Range.Start;
        while (text < comment.Range.End && (file[text] == '#' || char.IsWhiteSpace(file[text])))
            text++;

        var rest = SourceSpan.FromBounds(text, comment.Range.End).In(file);
        var end = text + FirstWord(rest).Length;
        var whole = SourceSpan.FromBounds(words.IsEmpty ? comment.Range.Start : words.Range.Start, end).In(file);
        return context.Text.Find(new AnchorSelector(whole)).Count > 0 ? comment.Range.In(file)
            : rest.Length > 0 && HasStray(context, words, rest) ? rest
            : null;
    }

    /// <summary>
    /// Whether a '#' was typed between words that continue without it. After the first of them the comment may be a real one; with no word
    /// before it, all of it must be in the article.
    /// </summary>
    private static bool HasStray(ValidationContext context, YamlScalar words, string rest) =>
        context.Text.HasWord(words.IsEmpty ? rest : Joined(words, FirstWord(rest)), context.Language);

    /// <summary>All of the rest, or its first word if a real comment may follow that.</summary>
    private static string InArticle(ValidationContext context, YamlScalar words, string rest)
    {
        if (context.HasRoom && context.Text.Find(new AnchorSelector(Joined(words, rest))).Count > 0)
            return rest;

        var start = rest.TakeWhile(c => c == '#' || char.IsWhiteSpace(c)).Count();
        return rest.Substring(0, start + FirstWord(rest.Substring(start)).Length);
    }

    private static string Joined(YamlScalar words, string rest) => words.IsEmpty ? rest : $"{words.Value} {rest}";

    private static string FirstWord(string text) => text.Substring(0, text.TakeWhile(c => !char.IsWhiteSpace(c)).Count());
}
