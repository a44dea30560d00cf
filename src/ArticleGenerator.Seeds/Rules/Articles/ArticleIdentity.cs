namespace ArticleGenerator.Seeds.Rules;

/// <summary>What an article is called, and where its seed says so.</summary>
/// <param name="Identifier">The C# name that follows from the id.</param>
/// <param name="Location">The id in the annotation, else the text's file.</param>
internal sealed record ArticleIdentity(string Id, string Identifier, string TextPath, FileSpan Location);
