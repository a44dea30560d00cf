using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Model;

/// <summary>How an article differs, among the others, from what its seed alone would make it.</summary>
/// <param name="Id">Its id, where another article has the one that its name gives; else null.</param>
/// <param name="TranslationOf">The id of the article that it translates, or null.</param>
/// <param name="Translations">The ids of all articles that are this one in some language, this one too.</param>
internal sealed record ArticleChange(string TextPath, string? Id, string? TranslationOf, EquatableArray<string> Translations)
{
    /// <summary>The file of its image, if there is one.</summary>
    public ImageFile? Image { get; init; }

    /// <summary>Whether its image is none that could be shown.</summary>
    public bool LosesImage { get; init; }

    public bool IsOne => Id is not null || TranslationOf is not null || Translations.Count > 0 || Image is not null || LosesImage;

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
        return article with
        {
            Id = Id ?? article.Id,
            Identifier = Id is null ? article.Identifier : Identifiers.FromId(Id),
            Fields = new(fields.ToEquatableArray()),
        };
    }
}
