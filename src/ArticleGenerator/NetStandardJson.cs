#if !NET8_0_OR_GREATER
using System.Diagnostics;

// netstandard2.0 has no System.Text.Json, so the attributes for JSON are not compiled there.
namespace ArticleGenerator.Json
{
    internal sealed class IdConverter<T>;

    internal sealed class IdListConverter<T>;

    internal sealed class LanguageTagJsonConverter;

    internal sealed class LocalizedStringJsonConverter;

    internal sealed class LocalizedTextJsonConverter;

    internal sealed class PartialDateJsonConverter;

    internal sealed class TermJsonConverter<T>;

    internal sealed class WikidataIdJsonConverter;
}

namespace System.Text.Json.Serialization
{
    [AttributeUsage(AttributeTargets.All)]
    [Conditional("NET8_0_OR_GREATER")]
    internal sealed class JsonIgnoreAttribute : Attribute;

    [AttributeUsage(AttributeTargets.All)]
    [Conditional("NET8_0_OR_GREATER")]
    internal sealed class JsonConverterAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }
}
#endif
