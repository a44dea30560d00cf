using ArticleGenerator.Core;
using static ArticleGenerator.Seeds.Schema.ValueKind;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>A key that a project has declared in the front matter of INDEX.md. Value-equal.</summary>
/// <param name="Owner">Whose key it is; <see cref="Sections.None"/> for the article.</param>
/// <param name="Name">As written in the seed.</param>
/// <param name="Kind">What may stand behind it.</param>
internal sealed record FieldDeclaration(Sections Owner, string Name, ValueKind Kind)
{
    /// <summary>The words of a <see cref="Term"/>.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The kind of entry that a <see cref="Reference"/> names.</summary>
    public Sections Target { get; init; }

    /// <summary>The least number; null where there is none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number; null where there is none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>What counts where nothing is written.</summary>
    public EquatableArray<string> Default { get; init; }

    /// <summary>Several values may stand here.</summary>
    public bool IsList { get; init; }

    /// <summary>It may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What it means, for docs and editors; null where that is not said.</summary>
    public string? Summary { get; init; }

    /// <summary>Of one that could not be read, what is reported of it, and the line and column in INDEX.md.</summary>
    public (string Problem, int Line, int Column)? Fault { get; init; }

    /// <summary>Of one that could not be read, what of it could; null where that is nothing.</summary>
    public FieldDeclaration? Partial { get; init; }

    /// <summary>Whether every article, or every entry of the kind, has to have it.</summary>
    public bool IsRequired => !IsOptional && Default.Count == 0 && Kind != Unread;

    /// <summary>The key of the data block.</summary>
    public string DataKey => Kind == Localized ? FieldKey.OfLocalized(Name) : FieldKey.OfTexts(Name);

    public SchemaKey ToKey() => new(Name, Kind, Summary ?? "A field of this project.")
    {
        Declaration = this,
        IsList = IsList,
        Vocabulary = Values,
        Sections = Target,
    };
}
