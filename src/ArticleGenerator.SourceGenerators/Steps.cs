namespace ArticleGenerator.SourceGenerators;

/// <summary>The names of the pipeline's steps, for tests.</summary>
internal static class Steps
{
    public const string Folder = nameof(Folder);
    public const string Files = nameof(Files);
    public const string FolderFiles = nameof(FolderFiles);
    public const string Index = nameof(Index);
    public const string Listing = nameof(Listing);
    public const string AllSources = nameof(AllSources);
    public const string Checked = nameof(Checked);
    public const string Sources = nameof(Sources);
    public const string Articles = nameof(Articles);
    public const string Set = nameof(Set);
    public const string Specs = nameof(Specs);
    public const string Fields = nameof(Fields);
    public const string Names = nameof(Names);
    public const string InMarkup = nameof(InMarkup);
    public const string Typed = nameof(Typed);
    public const string Members = nameof(Members);
    public const string LostMembers = nameof(LostMembers);
    public const string Catalog = nameof(Catalog);
    public const string IsGrouped = nameof(IsGrouped);
    public const string Alone = nameof(Alone);
    public const string Groups = nameof(Groups);
    public const string Lost = nameof(Lost);
    public const string LiteralBytes = nameof(LiteralBytes);
    public const string IsTooMuch = nameof(IsTooMuch);
    public const string Texts = nameof(Texts);
    public const string Options = nameof(Options);

    public static IReadOnlyList<string> All { get; } =
    [
        Folder, Files, FolderFiles, Index, Listing, AllSources, Checked, Sources, Articles, Set, Specs, Lost, Fields, Names, InMarkup,
        Typed, Members, LostMembers, Catalog, IsGrouped, Alone, Groups, LiteralBytes,
        IsTooMuch, Texts, Options,
    ];
}
