using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Model;

/// <summary>The image of an article.</summary>
/// <param name="Source">Its path from the seeds folder, or a web address; from another tool's front matter, the path on that tool's
/// site.</param>
/// <param name="Width">In pixels; 0 if unknown.</param>
/// <param name="Height">In pixels; 0 if unknown.</param>
internal sealed record ImageField(string Source, LocalizedSpec Alt, LocalizedSpec Caption, string? Credit, int Width = 0, int Height = 0)
    : FieldSpec("image")
{
    public override void AddTo(DataBlockWriter block)
    {
        block.Field(Key, Source);
        Add(block, "imageAlt", Alt);
        Add(block, "imageCaption", Caption);
        block.Field("imageCredit", Credit);
        if (Width > 0)
            block.Field("imageSize", FormattableString.Invariant($"{Width} {Height}"));
    }

    private static void Add(DataBlockWriter block, string key, LocalizedSpec text)
    {
        for (var i = 0; i < text.Values.Count; i++)
            block.Localized(key, i, text.Values[i].Language, text.Values[i].Text);
    }
}
