namespace ArticleGenerator.Benchmarks;

/// <summary>An article of the corpus and its entries, before they are written in a file format.</summary>
internal sealed record CorpusArticle(
    int Number,
    string InLanguage,
    string Headline,
    DateOnly DatePublished,
    IReadOnlyList<CorpusPerson> People,
    IReadOnlyList<CorpusPlace> Places,
    IReadOnlyList<CorpusQuote> Quotes,
    IReadOnlyList<CorpusEvent> Events,
    string Text);

/// <summary>The same person, with the same job, in whatever article.</summary>
internal sealed record CorpusPerson(string Id, Phrase Name, Phrase FamilyName, Phrase JobTitle);

/// <summary>A town.</summary>
internal sealed record CorpusPlace(string Id, Phrase Name);

/// <summary>What somebody said, and the sentence that it stands in.</summary>
internal sealed record CorpusQuote(
    string Id, string Type, CorpusPerson Speaker, string Cue, string CuePrefix, string Text, string Sentence);

/// <summary>What took place or will, and the sentence that it stands in.</summary>
internal sealed record CorpusEvent(
    string Id, string Name, string StartDate, CorpusPlace Location, IReadOnlyList<CorpusPerson> Attendees, string EventStatus, string Text,
    string Sentence);
