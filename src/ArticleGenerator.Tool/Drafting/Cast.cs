using ArticleGenerator.Core;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Groups the names of each person, organization or place.</summary>
internal sealed class Cast
{
    private readonly Language language;
    private readonly IReadOnlyList<Known> known;
    private readonly Dictionary<string, Entity> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> firstNames;

    private Cast(Language language, IReadOnlyList<Known> known, IReadOnlyList<Reference> references)
    {
        (this.language, this.known) = (language, known);
        firstNames = references.Where(r => IsFirstName(r.Name)).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Sets the entity of every name and role, and returns all entities in the order of the text.</summary>
    public static IReadOnlyList<Entity> Of(Language language, IReadOnlyList<Known> known, IReadOnlyList<Reference> references)
    {
        var cast = new Cast(language, known, references);
        var names = references.Where(r => r.Kind == ReferenceKind.Name).ToList();
        foreach (var name in names.Where(n => IsLong(n.Name)))
            Join(name, cast.Longest(name));
        foreach (var name in names.Where(n => !IsLong(n.Name) && n.Title.Length > 0))
            Join(name, cast.Titled(name));
        foreach (var name in names.Where(n => !IsLong(n.Name) && n.Title.Length == 0))
            Join(name, cast.Short(name));
        foreach (var role in references.Where(r => r.Kind == ReferenceKind.Role))
            Join(role, cast.Get("role:" + role.Name.ToLowerInvariant(), role.Name));
        return [.. cast.byKey.Values.Distinct().Where(e => e.References.Count > 0).OrderBy(e => e.References.Min(r => r.First))];
    }

    private static bool IsLong(string name) => name.Contains(' ', StringComparison.Ordinal);

    private Entity Get(string key, string name)
    {
        if (byKey.TryGetValue(key, out var entity))
            return entity;

        byKey.Add(key, entity = new(name));
        return entity;
    }

    private Entity FromKnown(Known entry)
    {
        var entity = Get($"known:{entry.Type}:{entry.Id}:{entry.Name}", entry.Name);
        (entity.Id, entity.Type, entity.Source) = (entry.Id, entry.Type, entry);
        return entity;
    }

    private Entity? KnownAs(string name) =>
        known.FirstOrDefault(k => k.Name == name || k.OtherNames.Contains(name)) is { } entry ? FromKnown(entry) : null;

    private Entity Longest(Reference name) =>
        KnownAs(name.Name) ?? Get(name.Name.Replace(".", "", StringComparison.Ordinal), name.Name);

    /// <summary>Mr. Darcy is Fitzwilliam Darcy, if there is nobody else with that name; Mrs. Bennet is not Miss Bennet.</summary>
    private Entity Titled(Reference name)
    {
        if (KnownAs(name.Name) is { } entry)
            return entry;

        var fuller = Fuller(name.Name).Where(e => e.Gender.Fits(name.Gender)).ToList();
        if (fuller.Count == 1)
            return fuller[0];
        if (IsFirstName(name.Name) || name.Gender == Gender.Unknown)
            return Get(name.Name, name.Name);

        var title = name.Title.TrimEnd('.');
        return Get($"{title} {name.Name}", $"{name.Title} {name.Name}");
    }

    private Entity Short(Reference name)
    {
        if (KnownAs(name.Name) is { } entry)
            return entry;

        var suffix = " " + name.Name;
        var titled = byKey
            .Where(k => !k.Key.StartsWith("known:", StringComparison.Ordinal) && k.Key.EndsWith(suffix, StringComparison.Ordinal))
            .Select(k => k.Value);
        var candidates = Fuller(name.Name).Concat(titled).Distinct().ToList();
        return candidates.Count == 1 ? candidates[0] : Get(name.Name, name.Name);
    }

    /// <summary>Longer names that end with this word or, if it is a first name, begin with it.</summary>
    private IEnumerable<Entity> Fuller(string word)
    {
        var isFirst = firstNames.Contains(word);
        return byKey.Values.Distinct().Where(e =>
            e.Type != EntityType.Organization && IsLong(e.Name) && e.Type is EntityType.Person or EntityType.Unknown
            && (e.Name.EndsWith(" " + word, StringComparison.Ordinal)
                || ((isFirst || e.Type == EntityType.Person) && e.Name.StartsWith(word + " ", StringComparison.Ordinal))));
    }

    private static void AddMention(Reference reference, Entity entity)
    {
        var titled = $"{reference.Title} {reference.Name}";
        if (reference.Title.Length > 0 && reference.Gender != Gender.Unknown && titled != entity.Name)
            entity.Titled[titled] = reference.Name;
        else if (titled != entity.Name)
            entity.Mentions.Add(reference.Name);
    }

    private bool IsFirstName(string name) => language["first"].At(Tokenizer.Split(name), 0) is not null && !IsLong(name);

    private static void Join(Reference reference, Entity entity)
    {
        reference.Entity = entity;
        entity.References.Add(reference);
        if (entity.Gender == Gender.Unknown)
            entity.Gender = reference.Gender;
        if (entity.Title.Length == 0 && !entity.Name.StartsWith(reference.Title, StringComparison.Ordinal))
            entity.Title = reference.Title;
        if (entity.Type == EntityType.Unknown && reference.Known is { } type)
            entity.Type = type;
        if (reference.Kind == ReferenceKind.Name && reference.Name != entity.Name)
            AddMention(reference, entity);
    }
}
