using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>The input of the drafter.</summary>
/// <param name="Path">The text's file. The extension decides what a paragraph is.</param>
/// <param name="Language">A BCP 47 tag; null to detect it from the text.</param>
/// <param name="ReferenceDate">What "today" means, as EDTF; null if unknown.</param>
/// <param name="Known">Existing entries, the most trusted first.</param>
internal sealed record DraftRequest(string Text, string Path, string? Language, string? ReferenceDate, IReadOnlyList<Known> Known);

/// <summary>Proposes an annotation for a text. It uses only lists and rules, so the same text always gives the same draft.</summary>
internal sealed class Drafter
{
    private const int LongestIdInWords = 4;

    private readonly DraftRequest request;
    private readonly Reading reading;
    private readonly AnchorWriter anchors;
    private readonly List<Reference> references;
    private readonly IReadOnlyList<Entity> entities;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal)
    {
        "people", "organizations", "places", "quotes", "events",
    };

    private readonly Draft draft = new();

    private Drafter(DraftRequest request)
    {
        this.request = request;
        var article = new ArticleText(request.Text, request.Path);
        reading = new(article, Drafting.Language.Of(request.Language, request.Text), request.Path);
        anchors = new(article);
        references = ReferenceFinder.Find(reading, request.Known);
        references.RemoveAll(r => reading.Marked.Any(p => p.Words.Contains(r.NameSpan) && IsWork(p)));
        entities = Cast.Of(reading.Language, request.Known, references);
    }

    /// <summary>A book, a film, a ship: more than one long word between the marks, all with a capital.</summary>
    private bool IsWork(Passage passage)
    {
        if (!reading.Language.HasCapitals || passage.Words.Length > 60
            || ".!?,".Contains(request.Text[passage.Words.End - 1], StringComparison.Ordinal))
        {
            return false;
        }

        var words = reading.Tokens.Skip(reading.TokenFrom(passage.Words.Start)).TakeWhile(t => t.End <= passage.Words.End)
            .Where(t => t.IsWord).ToList();
        return words.Count > 2 && words.Where(t => t.Text.Length > 3).All(t => t.IsCapitalized);
    }

    public static Draft Draft(DraftRequest request) => new Drafter(request).Run();

    private Draft Run()
    {
        AddArticle();
        var posts = PostFinder.Find(reading).ToList();
        var utterances = new UtteranceFinder(reading, references).Find()
            .Where(u => !posts.Exists(p => p.Words.Overlaps(u.Pieces[0].Words))).ToList();
        var narrator = SpeakerResolver.Resolve(reading, references, utterances);
        var dates = DateFinder.Find(reading, request.ReferenceDate);
        var authors = posts.ConvertAll(AuthorOf);
        AddEntities(utterances, [.. authors.OfType<Entity>()], narrator);
        foreach (var (post, author) in posts.Zip(authors))
            AddPost(post, author, dates);
        foreach (var utterance in utterances)
            AddQuote(utterance, dates);
        AddEvents(utterances, posts, dates);
        return draft;
    }

    private void AddArticle()
    {
        // An annotation must not be empty.
        draft.Article.Add(new("articleSeed", ["1"]));
        var tag = request.Language ?? reading.Language.Tag;
        draft.Article.Add(tag.Length > 0
            ? new("inLanguage", [tag])
            : new("inLanguage", ["en"]) { Withheld = "the drafter doesn't recognize the language of the text" });
        if (request.ReferenceDate is { } day)
        {
            draft.Article.Add(new("referenceDate", [day]));
        }
        else if (DateFinder.Find(reading, null).Any(d => d.IsRelative))
        {
            draft.Article.Add(new("referenceDate", ["YYYY-MM-DD"])
            {
                Withheld = "the text has dates relative to the article's date: write that date, and draft again with --date",
            });
        }
    }

    private Entity? AuthorOf(Post post)
    {
        var name = anchors.WordsOf(post.Name);
        return entities.FirstOrDefault(e => e.Name == name || e.Mentions.Contains(name) || e.Source?.OtherNames.Contains(name) == true)
            ?? new(name) { Type = EntityType.Person, Speaks = true };
    }

    private void AddEntities(List<Utterance> utterances, List<Entity> authors, Entity? narrator)
    {
        var all = entities.Concat(authors).Concat(narrator is null ? [] : [narrator]).Distinct().ToList();
        foreach (var entity in utterances.Select(u => u.Speaker).Concat(authors).OfType<Entity>())
            entity.Speaks |= authors.Contains(entity);
        foreach (var entity in all)
        {
            Settle(entity);
            if (entity.Speaks || IsWorthAnEntry(entity))
                draft.Entries.Add(ToEntry(entity, all, narrator));
        }
    }

    /// <summary>The kind of an entity of which only the name is known.</summary>
    private static void Settle(Entity entity)
    {
        if (entity.Type == EntityType.Unknown && (entity.Speaks || entity.Gender != Gender.Unknown || entity.Title.Length > 0))
            entity.Type = EntityType.Person;
        if (entity.Type != EntityType.Unknown || entity.References.Count == 0)
            return;

        if (entity.References.Any(r => r.IsWhere) && entity.References.Count(r => r.IsOblique) * 2 > entity.References.Count)
            (entity.Type, entity.Doubt) = (EntityType.Place, "only the preposition before it suggests that it is a place");
        else if (entity.References.Count(r => !r.IsOblique) >= 2 || entity.Name.Contains(' ', StringComparison.Ordinal))
            (entity.Type, entity.Doubt) = (EntityType.Person, "only its capital letter suggests that it is a name");
    }

    private bool IsWorthAnEntry(Entity entity) =>
        entity.Source is not null
        || (entity.References.Exists(r => r.Kind == ReferenceKind.Name)
            && (entity.Type != EntityType.Unknown || entity.Doubt is not null
            || entity.References.Exists(r => !reading.BeginsSentence(r.First))));

    private DraftEntry ToEntry(Entity entity, List<Entity> all, Entity? narrator)
    {
        var section = entity.Type switch { EntityType.Organization => "organizations", EntityType.Place => "places", _ => "people" };
        entity.Id = entity.Id is { } id && ids.Add(id) ? id : IdFor(entity);
        var isShared = entity.Source is { IsShared: true } shared && shared.Id == entity.Id;
        var entry = new DraftEntry(section, entity.Id) { Doubt = entity.Source is null ? entity.Doubt : null, IsShared = isShared };
        if (entity.Type == EntityType.Unknown)
        {
            entry.Withheld = "it begins with a capital letter, but nothing shows whether it is a person, an organization or a place";
        }
        else if (entity.Doubt is not null && entity.Type != EntityType.Place && entity.References.Count < 2
            && !entity.Name.Contains(' ', StringComparison.Ordinal))
        {
            entry.Withheld = entity.Doubt;
        }

        if (!isShared)
            entry.Fields.Add(new("name", [YamlText.Scalar(entity == narrator ? "narrator" : entity.Name)]));
        if (!isShared
            && entity.Source is { } source
            && source.OtherNames.Where(n => n != entity.Name && IsInText(n)).ToList() is { Count: > 0 } others)
        {
            entry.Fields.Add(List("alternateName", others));
        }

        if (entity.Title.Length > 0 && section == "people" && entity.Source is null)
            entry.Fields.Add(new(IsHonorific(entity.Title) ? "honorificPrefix" : "jobTitle", [YamlText.Scalar(entity.Title)]));
        AddMentions(entry, entity, all, narrator);
        return entry;
    }

    private void AddMentions(DraftEntry entry, Entity entity, List<Entity> all, Entity? narrator)
    {
        if (entity == narrator)
        {
            var first = entity.References.MinBy(r => r.First)!.NameSpan;
            entry.Fields.Add(anchors.Field("mentions", [first]) is { Lines: [['{', ..]] } picked ? picked
                : new("mentions", [YamlText.Scalar(anchors.WordsOf(first))]));
            return;
        }

        var known = entity.Source?.OtherNames ?? [];
        var bare = entity.Mentions.Concat(entity.Titled.Values).Distinct().Where(m => !known.Contains(m) && m != entity.Name && IsFree(m))
            .ToList();
        var titled = entity.Titled.Where(t => !bare.Contains(t.Value) && t.Key != entity.Name && IsFree(t.Key)).Select(t => t.Key);
        List<string> mentions = [.. bare, .. titled];
        if (mentions.Count > 0)
            entry.Fields.Add(List("mentions", mentions));

        // A surname that is part of another name would also count there.
        bool IsFree(string words) => !all.Exists(o =>
            o != entity && (o.Name == words || o.Mentions.Contains(words)
                || $" {o.Name} ".Contains($" {words} ", StringComparison.Ordinal)));
    }

    private bool IsHonorific(string title) => reading.Language["honorific"].At(Tokenizer.Split(title), 0) is not null;

    private bool IsInText(string name) => reading.Article.HasWord(name, reading.Language.Tag);

    private static DraftField List(string key, IReadOnlyList<string> values) => values.Count == 1
        ? new(key, [YamlText.Scalar(values[0])])
        : new(key, ["", .. values.Select(v => "- " + YamlText.Scalar(v))]);

    private string IdFor(Entity entity)
    {
        var last = entity.Type == EntityType.Person ? entity.Name[(entity.Name.LastIndexOf(' ') + 1)..] : entity.Name;
        var shortId = SeedId.Fix(last.ToLowerInvariant());
        var longId = SeedId.Fix(entity.Name.ToLowerInvariant());
        return shortId.Length > 1 && IsFreeId(shortId) && ids.Add(shortId) ? shortId : Unique(longId);
    }

    private string Unique(string id)
    {
        id = id.Length == 0 ? "entry" : id.Length > 60 ? id[..60].TrimEnd('-') : id;
        if (char.IsHighSurrogate(id[^1]))
            id = id[..^1];
        var unique = id;
        for (var number = 2; !IsFreeId(unique) || !ids.Add(unique); number++)
            unique = $"{id}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return unique;
    }

    // An id that is also a key or a language tag would be read as such.
    private static bool IsFreeId(string id) =>
        !Seeds.Annotations.LanguageMap.LooksLikeTag(id) || id.Length > 3
            ? id is not ("name" or "text" or "mentions" or "speaker" or "source" or "cue" or "type" or "date" or "url" or "about"
            or "description" or "location" or "medium")
            : false;

    private void AddPost(Post post, Entity? author, IReadOnlyList<DateWords> dates)
    {
        var entry = new DraftEntry("quotes", Unique($"{author?.Id ?? "a"}-post"));
        SourceSpan[] spans = [post.Words];
        entry.Fields.Add(anchors.Field("text", spans));
        entry.Fields.Add(new("type", ["direct"]));
        entry.Fields.Add(new("medium", ["writing"]));
        if (author?.Id is { } id)
            entry.Fields.Add(new("speaker", [id]));
        entry.Fields.Add(anchors.Field("source", [post.Source], spans));
        var tag = Drafting.Language.Of(null, post.Words.In(reading.Text)).Tag;
        if (tag.Length > 0 && tag != reading.Language.Tag)
            entry.Fields.Add(new("inLanguage", [tag]));
        var line = SourceSpan.FromBounds(post.Source.End, reading.Blocks[post.Block].End);
        var date = dates.Concat(tag != reading.Language.Tag ? DatesIn(line, tag) : []).FirstOrDefault(d => line.Contains(d.Span));
        AddDate(entry, "date", date, spans);
        draft.Entries.Add(entry);
    }

    /// <summary>The date of a post is in the language of the network, not of the article.</summary>
    private IEnumerable<DateWords> DatesIn(SourceSpan line, string tag)
    {
        var other = new Reading(new(line.In(reading.Text), request.Path), Drafting.Language.Of(tag, ""), request.Path);
        return DateFinder.Find(other, request.ReferenceDate).Select(d => d with { Span = new(d.Span.Start + line.Start, d.Span.Length) });
    }

    private void AddQuote(Utterance utterance, IReadOnlyList<DateWords> dates)
    {
        var spans = utterance.Pieces.Select(p => p.Words).ToList();
        var entry = new DraftEntry("quotes", Unique(IdOf(spans[0]))) { Withheld = utterance.Withheld };
        entry.Fields.Add(anchors.Field("text", spans));
        if (!utterance.IsIndirect && !QuotationMarks.Enclose(reading.Text, spans))
            entry.Fields.Add(new("type", ["direct"]));
        else if (utterance.IsIndirect && QuotationMarks.Enclose(reading.Text, spans))
            entry.Fields.Add(new("type", ["indirect"]));
        if (utterance.Speaker?.Id is { } speaker)
            entry.Fields.Add(new("speaker", [speaker]) { Doubt = utterance.Doubt });
        else if (utterance.Withheld is null)
            entry.Doubt = "nothing around it names the speaker";
        if (!utterance.Pieces[^1].IsClosed)
            entry.Doubt = "its closing quotation mark is missing";
        if (utterance.Attribution is { } attribution)
        {
            if (attribution.Source != attribution.Cue)
                entry.Fields.Add(anchors.Field("source", [attribution.Source], spans));
            entry.Fields.Add(anchors.Field("cue", [attribution.Cue], spans, attribution.Source != attribution.Cue ? [attribution.Source]
                : null));
            if (Beside(attribution, utterance, dates) is { } date)
                AddDate(entry, "date", date, spans);
        }

        draft.Entries.Add(entry);
    }

    private string IdOf(SourceSpan words)
    {
        var first = reading.TokenFrom(words.Start);
        var chosen = reading.Tokens.Skip(first).TakeWhile(t => t.End <= words.End).Where(t => t.IsWord).Take(LongestIdInWords);
        return SeedId.Fix(string.Join(reading.Language.IsUnspaced ? "" : "-", chosen.Select(t => t.Lower)));
    }

    /// <summary>A date in the same sentence as the verb of saying, outside the quotation.</summary>
    private DateWords? Beside(Attribution attribution, Utterance utterance, IReadOnlyList<DateWords> dates) => dates.FirstOrDefault(d =>
        Math.Abs(d.Span.Start - attribution.Cue.End) < 40
        && !utterance.Pieces.Exists(p => p.Words.Overlaps(d.Span))
        && IsOneClause(Math.Min(d.Span.Start, attribution.Cue.Start), Math.Max(d.Span.End, attribution.Cue.End)));

    private bool IsOneClause(int start, int end)
    {
        for (var i = reading.TokenFrom(start); i < reading.Tokens.Count && reading.Tokens[i].End <= end; i++)
        {
            if (reading.EndsSentence(i)
                || (!reading.Tokens[i].IsWord && ",;:“”\"«»„".Contains(reading.Tokens[i].Text, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private void AddDate(DraftEntry entry, string key, DateWords? date, IReadOnlyList<SourceSpan> near)
    {
        if (date is null)
            return;

        entry.Fields.Add(date.Edtf is { } edtf
            ? new(key, [edtf]) { Doubt = date.Doubt }
            : new(key, ["YYYY-MM-DD"]) { Withheld = date.Doubt });
        entry.Fields.Add(anchors.Field("dateText", [date.Span], near));
    }

    /// <summary>Proposes an event for each clause with a date, unless it is the date of a quotation.</summary>
    private void AddEvents(List<Utterance> utterances, List<Post> posts, IReadOnlyList<DateWords> dates)
    {
        var said = utterances.Where(u => u.Attribution is not null && u.Withheld is null)
            .Select(u => Beside(u.Attribution!, u, dates)?.Span).OfType<SourceSpan>().ToHashSet();
        foreach (var date in dates.Where(d =>
            !said.Contains(d.Span) && !posts.Exists(p => p.Source.End <= d.Span.Start && d.Span.Start - p.Source.End < 4)))
        {
            var isInSpeech = posts.Exists(p => p.Words.Contains(date.Span))
                || utterances.Exists(u => !u.IsIndirect && u.Pieces.Exists(p => p.Words.Contains(date.Span)));
            var clause = ClauseAround(date.Span);
            var entry = new DraftEntry("events", Unique(IdOf(clause)))
            {
                Doubt = "the words around a date: shorten them to what happened, and add who took part",
            };
            if (isInSpeech && date.IsRelative)
                entry.Withheld = "relative to the day of the quotation, not of the article";
            else if (date.Edtf is null)
                entry.Withheld = date.Doubt;
            entry.Fields.Add(anchors.Field("text", [clause]));
            AddDate(entry, "startDate", date, [clause]);
            draft.Entries.Add(entry);
        }
    }

    /// <summary>From comma to comma, or the whole sentence if that is little more than the date.</summary>
    private SourceSpan ClauseAround(SourceSpan date)
    {
        var clause = Expand(date, ",;:—–“”\"«»„()，；：「」");
        if (CountWords(clause) - CountWords(date) < 2)
            clause = Expand(date, "“”\"«»„「」");
        return CountWords(clause) - CountWords(date) < 2 ? Expand(date, "") : clause;
    }

    private int CountWords(SourceSpan span) =>
        reading.Tokens.Skip(reading.TokenFrom(span.Start)).TakeWhile(t => t.End <= span.End).Count(t => t.IsWord);

    private SourceSpan Expand(SourceSpan date, string stops)
    {
        var first = reading.TokenFrom(date.Start);
        var end = reading.TokenFrom(date.End);
        var block = reading.BlockOf(first);
        while (first > 0 && reading.BlockOf(first - 1) == block && !Stops(first - 1))
            first--;
        while (end < reading.Tokens.Count && reading.BlockOf(end) == block && !Stops(end))
            end++;
        return SourceSpan.FromBounds(reading.Tokens[first].Start, reading.Tokens[end - 1].End);

        bool Stops(int i) => reading.EndsSentence(i)
            || (!reading.Tokens[i].IsWord && stops.Contains(reading.Tokens[i].Text, StringComparison.Ordinal));
    }
}
