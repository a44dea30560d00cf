namespace ArticleGenerator.Core;
internal static class Placeholder { }
