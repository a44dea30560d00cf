using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A person, organization or place that the text doesn't name, or a name that the text spells differently.</summary>
internal sealed class NeverMentioned : ArticleRule
{
    private const string HowToWrite =
        " Add the name that the article uses to 'mentions', or write 'mentions: []' if the entry is only implied.";

    public override Rule Rule { get; } = new("ART5003", "Never mentioned", "{0} is never mentioned: {1}{2}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Text.IsBlank)
            yield break;

        var anchors = context.Anchors;
        for (var i = 0; i < anchors.Named.Count; i++)
        {
            var entry = anchors.Named[i];
            if (anchors.Mentions.ByEntry[i].Count == 0
                && !anchors.Mentions.Unsettled.Contains(i)
                && !entry.IsPulledIn
                && !TextAnchors.IsByImplication(entry)
                && anchors.IsReadWhole(entry))
            {
                yield return Report(
                    context, entry.IdNode.Range,
                    Wording.Capital(entry.Label),
                    "none of the names are found in the article." + (context.HasRoom ? Nearest(context, entry) : "") + HowToWriteIn(entry),
                    context.Pin.Hint);
            }
        }

        foreach (var (entry, name) in MissingNames(context))
        {
            if (SpellingInText(context, entry, name.Value) is { } place)
                yield return Find(context, anchors.Named[entry], name, place);
        }
    }

    private Finding Find(ValidationContext context, AnnotationEntry entry, YamlScalar name, SourceSpan place)
    {
        var words = place.In(context.Text.Text);
        var isShared = entry.Shared is not null && !entry.Own.Fields.Any(field => field.Node.Range.Contains(name.Range));
        return Report(
            context, name.Range,
            $"'{Excerpt.From(name.Value)}', a name of {entry.Label}{(isShared ? $" in '{entry.Shared!.Path}'" : "")},",
            $"the article has '{Excerpt.From(words)}' on line {Wording.Digits(context.TextLineOf(place))}. " +
            $"Write that{(isShared ? " there" : "")}, or add it to 'mentions'.",
            context.Pin.Hint)
            .With(!context.HasRoom ? null : isShared ? Mention(context, entry, words)
                : Fix.Choice($"Write '{Excerpt.From(words)}'", context.Editor.Write(name, words)));
    }

    private static Fix? Mention(ValidationContext context, AnnotationEntry entry, string words) =>
        context.Editor.AddMentions(entry, [new(words)]) is { } edit
            ? Fix.Choice($"Add '{Excerpt.From(words)}' to 'mentions'", edit)
            : null;

    private static string HowToWriteIn(AnnotationEntry entry) => entry.SaysMore
        ? HowToWrite
        : $" Write the name that the article uses under '{entry.Section.ToString().ToLowerInvariant()}', as " +
            $"'{entry.Id}: {{ mentions: [ … ] }}', with empty brackets if the entry is only implied.";

    /// <summary>Names in the article's language that it doesn't have, of entries that it mentions.</summary>
    private static IEnumerable<(int Entry, YamlScalar Name)> MissingNames(ValidationContext context)
    {
        var (anchors, language) = (context.Anchors, context.Language);
        var (last, names) = (-1, (IReadOnlyList<(string Language, YamlScalar Node)>)[]);
        foreach (var (entry, index) in anchors.Mentions.Missing)
        {
            if (anchors.Mentions.ByEntry[entry].Count == 0)
                continue;

            if (entry != last)
                (last, names) = (entry, anchors.NamesOf(anchors.Named[entry]));
            if (names[index].Language == LanguageTags.Undetermined || LanguageTags.Matches(names[index].Language, language))
                yield return (entry, names[index].Node);
        }
    }

    /// <summary>The place where the text spells a name differently, if no entry is mentioned with exactly these words.</summary>
    private static SourceSpan? SpellingInText(ValidationContext context, int entry, string name) =>
        context.Text.Names.Find(name) is { } place
        && !context.Anchors.Mentions.ByEntry.Any(mentions => mentions.Any(m => m.Contains(place)))
            ? place
            : null;

    /// <summary>The first of its names that is similar to something in the text.</summary>
    private static string Nearest(ValidationContext context, AnnotationEntry entry) =>
        context.Anchors.NamesOf(entry).Select(name => Hint(context, name.Node.Value)).FirstOrDefault(hint => hint is not null) is { } near
            ? " " + near
            : "";

    private static string? Hint(ValidationContext context, string name) =>
        context.Text.Find(new AnchorSelector(name)) is { Count: > 0 } plain
            ? $"'{Excerpt.From(name)}' on line {Wording.Digits(context.TextLineOf(plain.Ranges[0]))} does not count: " +
                (context.Text.Folded.IsInParagraph(plain.Ranges[0])
                    ? "it is part of a longer word or name, or selected for another entry."
                    : "it runs across the end of a paragraph.")
            : context.Text.Passages.Nearest(name) is { } near
                ? $"The closest match for '{Excerpt.From(name)}' is '{Excerpt.From(near.Range.In(context.Text.Text))}'" +
                    $"{LookAlike.Difference(near.Range.In(context.Text.Text), name)} " +
                    $"on line {Wording.Digits(context.TextLineOf(near.Range))}."
                : null;
}
