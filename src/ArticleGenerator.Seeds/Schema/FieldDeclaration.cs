using ArticleGenerator.Core;
using static ArticleGenerator.Seeds.Schema.ValueKind;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>A key that a project has declared in the front matter of INDEX.md. Value-equal.</summary>
/// <param name="Owner">The owner of the key; <see cref="Sections.None"/> for the article.</param>
/// <param name="Name">As written in the seed.</param>
/// <param name="Kind">The kind of value that it has.</param>
internal sealed record FieldDeclaration(Sections Owner, string Name, ValueKind Kind)
{
    /// <summary>The words of a <see cref="Term"/>.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The kind of entry that a <see cref="Reference"/> names.</summary>
    public Sections Target { get; init; }

    /// <summary>The smallest number; null if there is none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number; null if there is none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The value if nothing is written.</summary>
    public EquatableArray<string> Default { get; init; }

    /// <summary>Whether it can have several values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it can be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What it means, for docs and editors; null if unknown.</summary>
    public string? Summary { get; init; }

    /// <summary>If it can't be read, the message about it, and the line and column in INDEX.md.</summary>
    public (string Problem, int Line, int Column)? Fault { get; init; }

    /// <summary>If it can't be read, the part that can; null if nothing can.</summary>
    public FieldDeclaration? Partial { get; init; }

    /// <summary>Whether every article, or every entry of the kind, must have it.</summary>
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
