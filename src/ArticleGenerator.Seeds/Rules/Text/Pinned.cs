using ArticleGenerator.Seeds.Fixes;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// The text isn't the one that was pinned. Whatever no longer fits is reported instead, with a hint that the text has changed.
/// </summary>
internal sealed class Pinned : ArticleRule
{
    private const string LineEnds = " Only its line ends differ: put 'seeds/** -text' into .gitattributes so that git keeps them.";

    public override Rule Rule { get; } = new(
        "ART5005", "The text has changed since it was pinned",
        "'{0}' is not the text that 'sha256' pins.{1} If the text is right, write 'sha256: {2}'.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Pin.Broken is { } pin
            && !context.Text.IsBlank
            && context.Problems.All(p => p.Rule.Id is not ("ART5001" or "ART5002" or "ART5003")))
        {
            var hash = TextPin.Hash(context.Source.Body);
            yield return Refuse(context, pin, context.Source.TextPath, context.Pin.DiffersInLineEnds ? LineEnds : "", hash)
                .With(Fix.Choice("Pin the text as it is", context.Editor.Write(pin, hash)));
        }
    }
}
