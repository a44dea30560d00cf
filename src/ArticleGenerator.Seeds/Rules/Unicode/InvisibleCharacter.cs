using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An invisible character in a name, an id, a key or another text: two that look the same are different.</summary>
internal sealed class InvisibleCharacter : ArticleRule
{
    public override Rule Rule { get; } = new("ART7002", "Invisible character", "{0} contains the invisible character {1}. Delete it.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var values = context.Texts.Values.Where(t => t.Key!.Kind is ValueKind.Text or ValueKind.Localized or ValueKind.Url);
        foreach (var text in context.Texts.Keys.Concat(context.Texts.IdsInValues).Concat(values))
        {
            if (In(text, text.Node.Value) is { } codePoint)
                yield return Find(context, text, codePoint, char.ConvertFromUtf32(codePoint));
        }
    }

    private Finding Find(ValidationContext context, AnnotationText text, int codePoint, string character)
    {
        var finding = Report(context, context.PlaceOf(text.Node, character), text.Label, Excerpt.CodePoint(codePoint))
            .Refusing(text.IsFree ? [] : [text.Node]);
        return In(text, text.Node.Value.Replace(character, "")) is null
            ? finding.With(TextFixes.Delete(context, text, character))
            : finding;
    }

    private static int? In(AnnotationText text, string value) => Invisible.In(text.IsFree ? WithoutBreaks(value) : value);

    /// <summary>
    /// A text that isn't compared with anything may mark where its lines can break: with soft hyphens and, between words without spaces,
    /// zero-width spaces.
    /// </summary>
    private static string WithoutBreaks(string text)
    {
        var withoutHyphens = text.Replace("\u00AD", "");
        return Enumerable.Range(0, text.Length).Any(i => WordEdge.IsUnspaced(text, i))
            ? withoutHyphens.Replace("\u200B", "")
            : withoutHyphens;
    }
}
