using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Model;

/// <summary>The valid values of a key: a field in a line of the data block, with the same name.</summary>
/// <param name="Key">The key of the data block.</param>
internal abstract record FieldSpec(string Key)
{
    /// <summary>The key in the seed.</summary>
    public string Name => FieldKey.NameOf(Key);

    public abstract void AddTo(DataBlockWriter block);
}

/// <summary>Texts as written: titles, dates, addresses.</summary>
internal sealed record TextField(string Key, EquatableArray<string> Texts) : FieldSpec(Key)
{
    public TextField(string key, string text)
        : this(key, new[] { text }.ToEquatableArray())
    {
    }

    public override void AddTo(DataBlockWriter block)
    {
        foreach (var text in Texts)
            block.Field(Key, text);
    }
}

/// <summary>Words without spaces: ids, codes.</summary>
internal sealed record WordsField(string Key, EquatableArray<string> Words) : FieldSpec(Key)
{
    public override void AddTo(DataBlockWriter block) => block.Words(Key, Words);
}

/// <summary>Texts, each in one or more languages.</summary>
internal sealed record LocalizedField(string Key, EquatableArray<LocalizedSpec> Texts) : FieldSpec(Key)
{
    public LocalizedField(string key, string language, string text)
        : this(key, new[] { new LocalizedSpec(new[] { new LocalizedValue(language, text) }.ToEquatableArray()) }.ToEquatableArray())
    {
    }

    public override void AddTo(DataBlockWriter block)
    {
        foreach (var text in Texts)
        {
            for (var i = 0; i < text.Values.Count; i++)
                block.Localized(Key, i, text.Values[i].Language, text.Values[i].Text);
        }
    }
}

/// <summary>Places in the article's text, in UTF-16 units.</summary>
internal sealed record SpanField(string Key, EquatableArray<SourceSpan> Spans) : FieldSpec(Key)
{
    public override void AddTo(DataBlockWriter block)
    {
        for (var i = 0; i < Spans.Count; i++)
            block.Span(Key, i, Spans[i].Start, Spans[i].Length);
    }
}

/// <summary>A text per language, in the order of the seed; empty if there is none.</summary>
internal readonly record struct LocalizedSpec(EquatableArray<LocalizedValue> Values)
{
    public bool IsEmpty => Values.Count == 0;

    /// <summary>The first, or "" if there is none.</summary>
    public string Default => IsEmpty ? "" : Values[0].Text;
}

internal readonly record struct LocalizedValue(string Language, string Text);

/// <summary>The fields of an article or an entry, in the order of the table of keys, without duplicates.</summary>
internal readonly record struct FieldList(EquatableArray<FieldSpec> Fields)
{
    public FieldSpec? this[string key]
    {
        get
        {
            for (var i = 0; i < Fields.Count; i++)
            {
                if (Fields[i].Key == key)
                    return Fields[i];
            }

            return null;
        }
    }

    public string? Text(string key) => this[key] is TextField { Texts: [var text, ..] } ? text : null;

    public IReadOnlyList<string> Words(string key) => this[key] is WordsField field ? field.Words : [];

    public IReadOnlyList<LocalizedSpec> Localized(string key) => this[key] is LocalizedField field ? field.Texts : [];

    public IReadOnlyList<SourceSpan> Spans(string key) => this[key] is SpanField field ? field.Spans : [];

    public void AddTo(DataBlockWriter block)
    {
        foreach (var field in Fields)
            field.AddTo(block);
    }
}
