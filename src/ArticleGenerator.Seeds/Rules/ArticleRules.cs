using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// The rules for a single article, in the order that decides which rule reports a mistake: first whether the file can be read, then its
/// shape, then its references, then the words of the text.
/// </summary>
internal static class ArticleRules
{
    public static IReadOnlyList<ArticleRule> OfArticles { get; } =
    [
        new NotUtf8(),
        new TextTooLong(),
        new TooManyEntries(),
        new FrontMatterNeverCloses(),
        new FrontMatterAsText(),
        new YamlSyntax(),
        new TabIndentation(),
        new AliasOrTag(),
        new SeveralDocuments(),
        new AnnotationTooLarge(),
        new EmptyAnnotation(),
        new AnnotatedTwice(),
        new UnmarkedAnnotation(),
        new ForeignFormat(),
        new NotAnnotated(),
        new BidiControl(),
        new InvisibleCharacter(),
        new MixedScripts(),
        new CurlyMarks(),
        new UnknownVersion(),
        new CommaInBraces(),
        new MisplacedKey(),
        new UnknownKey(),
        new DuplicateKey(),
        new BadId(),
        new RepeatedId(),
        new SameIdentifier(),
        new CommaBetweenPieces(),
        new CommentInAnchor(),
        new WrongKind(),
        new TakenAsAnotherKind(),
        new MissingKey(),
        new UnknownTerm(),
        new BadLanguageTag(),
        new UnknownCountry(),
        new BadUrl(),
        new BadWikidataId(),
        new ImageWithoutAlt(),
        new RepeatedValue(),
        new UnknownId(),
        new WrongKindOfId(),
        new Cycle(),
        new NotEdtf(),
        new ForeignDateUnread(),
        new HiddenByItsTool(),
        new EdtfLevelTwo(),
        new IntervalAsDate(),
        new ImpossibleDate(),
        new EndGivenTwice(),
        new EndBeforeStart(),
        new StatusAgainstDate(),
        new EmptyText(),
        new NotInText(),
        new Ambiguous(),
        new InsideWord(),
        new PiecesOutOfOrder(),
        new RelativeWithoutReference(),
        new NeverMentioned(),
        new NothingRefersToIt(),
        new SameWordsForTwo(),
        new PartOfLongerName(),
        new LineEndOfCode(),
        new Pinned(),
    ];

    /// <summary>All rules for an article that must not be published.</summary>
    public static IReadOnlyList<ArticleRule> OfDrafts { get; } = [new ListedDraft()];

    /// <summary>The ones that front matter of INDEX.md can break.</summary>
    public static IReadOnlyList<ArticleRule> OfIndex { get; } =
    [
        new FrontMatterNeverCloses(),
        new YamlSyntax(),
        new TabIndentation(),
        new AliasOrTag(),
        new SeveralDocuments(),
        new AnnotationTooLarge(),
        new UnknownKey(),
        new DuplicateKey(),
        new WrongKind(),
        new BadLanguageTag(),
        new BadDeclaration(),
        new TakenFieldName(SeedSchema.Format.TableOf),
        new LaterKey(SeedSchema.Format.TableOf),
    ];

    /// <summary>The ones that the project's own fields can break in another tool's front matter.</summary>
    public static IReadOnlyList<ArticleRule> OfFields { get; } =
    [
        new WrongKind(),
        new UnknownTerm(),
        new BadLanguageTag(),
        new BadUrl(),
        new RepeatedValue(),
        new UnknownId(),
        new WrongKindOfId(),
        new NotEdtf(),
        new EdtfLevelTwo(),
        new IntervalAsDate(),
        new ImpossibleDate(),
    ];

    /// <summary>The ones that a shared file can break: it has no text.</summary>
    public static IReadOnlyList<ArticleRule> OfSharedFiles { get; } =
    [
        new NotUtf8(),
        new TooManyEntries(),
        new YamlSyntax(),
        new TabIndentation(),
        new AliasOrTag(),
        new SeveralDocuments(),
        new AnnotationTooLarge(),
        new BidiControl(),
        new InvisibleCharacter(),
        new MixedScripts(),
        new CurlyMarks(),
        new CommaInBraces(),
        new MisplacedKey(),
        new UnknownKey(),
        new DuplicateKey(),
        new BadId(),
        new RepeatedId(),
        new SameIdentifier(),
        new PickInSharedFile(),
        new WrongKind(),
        new MissingKey(),
        new UnknownTerm(),
        new BadLanguageTag(),
        new UnknownCountry(),
        new BadUrl(),
        new BadWikidataId(),
        new RepeatedValue(),
        new UnknownId(),
        new WrongKindOfId(),
        new Cycle(),
        new LineEndOfCode(),
    ];
}
