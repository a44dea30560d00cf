namespace Briefing;

/// <summary>Something to write a briefing on.</summary>
internal interface IPage
{
    void Title(string headline, IEnumerable<string> lines, IReadOnlyList<Count> counts);

    /// <summary>Writes a section; nothing at all if it has no items.</summary>
    void Section(string title, IReadOnlyList<Item> items);

    void Closing(string title, string paragraph);
}
