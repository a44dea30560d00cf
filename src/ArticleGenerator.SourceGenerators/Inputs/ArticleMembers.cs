namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Which articles have their own type with members for their entries: the property <c>ArticleMembers</c>.</summary>
internal enum ArticleMembers
{
    /// <summary>All of them.</summary>
    Typed,

    /// <summary>Those that the project's code names.</summary>
    Used,

    /// <summary>None; there is only the catalog.</summary>
    Catalog,
}
