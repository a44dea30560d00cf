namespace ArticleGenerator.PackageTests;
public sealed class SmokeTests { [Fact] public void Runs() => Assert.NotEmpty("x"); }
