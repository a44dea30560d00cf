#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace ArticleGenerator;

public readonly partial struct WikidataId : IParsable<WikidataId>
{
    static WikidataId IParsable<WikidataId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WikidataId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WikidataId result) =>
        TryParse(s, out result);
}
#endif
