using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Model;

/// <summary>How the other articles change what an article's seed alone would make it.</summary>
/// <param name="Id">Its id, if another article has the one that its name gives; otherwise null.</param>
/// <param name="TranslationOf">The id of the article that it translates, or null.</param>
/// <param name="Translations">The ids of all language versions of this article, including itself.</param>
internal sealed record ArticleChange(string TextPath, string? Id, string? TranslationOf, EquatableArray<string> Translations)
{
    /// <summary>The file of its image, if there is one.</summary>
    public ImageFile? Image { get; init; }

    /// <summary>Whether its image can't be shown.</summary>
    public bool LosesImage { get; init; }

    /// <summary>The images of its fields that can't be shown.</summary>
    public EquatableArray<FieldImage> LostFieldImages { get; init; }

    public bool IsOne => Id is not null || TranslationOf is not null || Translations.Count > 0 || Image is not null || LosesImage
        || LostFieldImages.Count > 0;

    public ArticleSpec ApplyTo(ArticleSpec article)
    {
        var fields = article.Fields.Fields.ToList();
        if (TranslationOf is not null)
            fields.Add(new TextField("translationOf", TranslationOf));
        if (Translations.Count > 0)
            fields.Add(new WordsField("translations", Translations));
        var image = fields.FindIndex(field => field is ImageField);
        if (image >= 0 && LosesImage)
            fields.RemoveAt(image);
        else if (image >= 0 && Image is not null)
            fields[image] = ((ImageField)fields[image]) with { Source = Image.Path, Width = Image.Width, Height = Image.Height };
        return (LostFieldImages.Count == 0 ? article : WithoutLost(article)) with
        {
            Id = Id ?? article.Id,
            Identifier = Id is null ? article.Identifier : Identifiers.FromId(Id),
            Fields = WithoutLost(fields, Sections.None),
        };
    }

    private ArticleSpec WithoutLost(ArticleSpec article) => article with
    {
        Entries = article.Entries.Select(entry => entry with { Fields = WithoutLost(entry.Fields.Fields, entry.Section) })
            .ToEquatableArray(),
    };

    private FieldList WithoutLost(IEnumerable<FieldSpec> fields, Sections owner)
    {
        var lost = LostFieldImages.Where(image => image.Owner == owner).ToLookup(image => image.DataKey, image => image.Source);
        return new(fields
            .Select(field => field is TextField text && lost.Contains(field.Key)
                ? new TextField(field.Key, text.Texts.Except(lost[field.Key]).ToEquatableArray())
                : field)
            .Where(field => field is not TextField { Texts.Count: 0 })
            .ToEquatableArray());
    }
}
