using System.ComponentModel;

namespace ArticleGenerator.Json;

/// <summary>A date as a string in EDTF: <c>"2025-12"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartialDateJsonConverter : ScalarJsonConverter<PartialDate>
{
    private protected override string Expected => "A date is a string in EDTF. Write one like '2025', '2025-12' or '2025-11-19'.";

    private protected override PartialDate Parse(string text) => PartialDate.Parse(text);
}
