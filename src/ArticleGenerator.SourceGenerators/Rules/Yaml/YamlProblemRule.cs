using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>Hands on what the YAML reader found of one kind. It has marked what it could not read as bad.</summary>
internal abstract class YamlProblemRule(YamlProblemKind kind) : SeedRule
{
    public sealed override void Check(SeedCheck check)
    {
        foreach (var problem in check.Seed.Document.Problems.Where(p => p.Kind == kind))
        {
            check.Report(problem.Range, Rule, [problem.Message]);
        }
    }
}

/// <summary>What stands in the file is no YAML.</summary>
internal sealed class YamlSyntax() : YamlProblemRule(YamlProblemKind.Syntax)
{
    public override Rule Rule { get; } = new("ART2001", "The annotation cannot be read", "{0}");
}

/// <summary>A tab where blanks must indent.</summary>
internal sealed class TabIndentation() : YamlProblemRule(YamlProblemKind.Tab)
{
    public override Rule Rule { get; } = new("ART2003", "Tab as indentation", "{0}");
}

/// <summary>YAML's anchors, aliases, tags and merge keys: ways to say a thing elsewhere than where it stands.</summary>
internal sealed class AliasOrTag() : YamlProblemRule(YamlProblemKind.AliasOrTag)
{
    public override Rule Rule { get; } = new("ART2004", "Anchor, alias, tag or merge key of YAML", "{0}");
}

/// <summary>A second document behind <c>---</c>.</summary>
internal sealed class SeveralDocuments() : YamlProblemRule(YamlProblemKind.SeveralDocuments)
{
    public override Rule Rule { get; } = new("ART2005", "Several documents in one annotation", "{0}");
}

/// <summary>Nested too deep or too long to be read.</summary>
internal sealed class AnnotationTooLarge() : YamlProblemRule(YamlProblemKind.TooLarge)
{
    public override Rule Rule { get; } = new("ART2006", "The annotation is nested too deep or is too large", "{0}");
}
