#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace ArticleGenerator;

public readonly partial struct LanguageTag : IParsable<LanguageTag>
{
    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LanguageTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result) =>
        TryParse(s, out result);
}
#endif
