namespace ArticleGenerator.Json;

internal static class Ids
{
    public static string Of(object value) => value is Entry entry ? entry.Id : ((Article)value).Id;

    public static NotSupportedException NotRead() =>
        new("Articles and their entries are written as JSON, not read: references are only ids there.");
}
