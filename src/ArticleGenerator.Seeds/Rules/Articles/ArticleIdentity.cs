using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The name of an article, and where its seed gives it.</summary>
/// <param name="Identifier">The C# name that follows from the id.</param>
/// <param name="Location">The id in the annotation; otherwise the text's file.</param>
internal sealed record ArticleIdentity(string Id, string Identifier, string TextPath, FileSpan Location)
{
    /// <summary>Whether the annotation gives the id. An id that comes from a name gives way if it is taken.</summary>
    public bool IsIdGiven { get; init; }

    /// <summary>The language of the text.</summary>
    public string InLanguage { get; init; } = LanguageTags.Undetermined;

    /// <summary>The article that it says it translates, or null.</summary>
    public TranslationLink? Translates { get; init; }

    /// <summary>The language that its name gives, or null: <c>lamp.hi.md</c> next to <c>lamp.md</c>.</summary>
    public TranslatedName? TranslatedName { get; init; }

    /// <summary>The image that it names, or null.</summary>
    public ImageLink? Image { get; init; }

    /// <summary>The images in fields of the project's own.</summary>
    public EquatableArray<FieldImage> FieldImages { get; init; }

    public ArticleIdentity Renamed(string id) => this with { Id = id, Identifier = Identifiers.FromId(id) };
}

/// <summary>The id of a translation's original, with its place in the annotation.</summary>
internal sealed record TranslationLink(string Id, FileSpan Location);
