namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Which articles have a type of their own, with members for their entries: the property <c>ArticleMembers</c>.</summary>
internal enum ArticleMembers
{
    /// <summary>All of them.</summary>
    Typed,

    /// <summary>Those that the project's code names.</summary>
    Used,

    /// <summary>None: there is only the catalog.</summary>
    Catalog,
}
