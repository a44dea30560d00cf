using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What an article is called, and where its seed says so.</summary>
/// <param name="Identifier">The C# name that follows from the id.</param>
/// <param name="Location">The id in the annotation, else the text's file.</param>
internal sealed record ArticleIdentity(string Id, string Identifier, string TextPath, FileSpan Location)
{
    /// <summary>Whether the annotation gives the id. One that follows from a name gives way where it is taken.</summary>
    public bool IsIdGiven { get; init; }

    /// <summary>The language of the text.</summary>
    public string InLanguage { get; init; } = LanguageTags.Undetermined;

    /// <summary>The article that it says it translates, or null.</summary>
    public TranslationLink? Translates { get; init; }

    /// <summary>What its name says of its language, or null: <c>lamp.hi.md</c> beside <c>lamp.md</c>.</summary>
    public TranslatedName? TranslatedName { get; init; }

    /// <summary>The image that it names, or null.</summary>
    public ImageLink? Image { get; init; }

    /// <summary>The images that fields of the project's own name.</summary>
    public EquatableArray<FieldImage> FieldImages { get; init; }

    public ArticleIdentity Renamed(string id) => this with { Id = id, Identifier = Identifiers.FromId(id) };
}

/// <summary>The id of the original of a translation, and where the annotation has it.</summary>
internal sealed record TranslationLink(string Id, FileSpan Location);
