using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>A character in a name, an id or a key that nobody sees: two that look the same are different.</summary>
internal sealed class InvisibleCharacter : SeedRule
{
    public override Rule Rule { get; } = new("ART7002", "Invisible character", "{0} holds the invisible character {1}. Delete it.");

    public override void Check(SeedCheck check)
    {
        foreach (var text in SeedTexts.Keys(check).Concat(SeedTexts.Ids(check)).Concat(SeedTexts.Names(check)).ToArray())
        {
            if (check.IsSound(text.Node) && Invisible.In(text.Node.Value) is { } codePoint)
            {
                check.Refuse(text.Node, check.PlaceOf(text.Node, char.ConvertFromUtf32(codePoint)), Rule, text.Label, Excerpt.CodePoint(codePoint));
            }
        }
    }
}
