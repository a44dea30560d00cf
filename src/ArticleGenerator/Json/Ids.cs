namespace ArticleGenerator.Json;

internal static class Ids
{
    public static string Of(object value) => value is Entry entry ? entry.Id : ((Article)value).Id;

    public static NotSupportedException NotRead() =>
        new("Articles and entries can be written as JSON but not read, because references are written as ids only.");
}
