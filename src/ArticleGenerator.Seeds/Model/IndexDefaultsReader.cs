using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Seeds.Model;

/// <summary>Reads what is good of the front matter of INDEX.md.</summary>
internal static class IndexDefaultsReader
{
    public static IndexDefaults Read(string index)
    {
        var context = ArticleValidator.RunIndex(index).Context;
        var fields = new FieldListBuilder(context, context.Seed.Article, null, []).Build();
        return new(fields.Text("inLanguage"), fields.Text("publisher"));
    }
}
